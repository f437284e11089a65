/// The safety questions: two forms without scripts, and the card that says what to do.
@NullMarked
package backstay.app.web.safety;

import org.jspecify.annotations.NullMarked;
