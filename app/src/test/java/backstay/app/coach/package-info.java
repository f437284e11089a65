/// Tests of the use cases on a real store.
@NullMarked
package backstay.app.coach;

import org.jspecify.annotations.NullMarked;
