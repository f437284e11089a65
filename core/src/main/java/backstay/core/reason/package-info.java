/// Reasons: why something was decided, as data, never as text.
@NullMarked
package backstay.core.reason;

import org.jspecify.annotations.NullMarked;
