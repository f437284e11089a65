/// An exercise: how it is done, why it is here, and what comes before and after it.
@NullMarked
package backstay.app.web.exercise;

import org.jspecify.annotations.NullMarked;
