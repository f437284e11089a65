/// The wire: JSON in, core records out, and the other way round. Strict on the way in: everything wrong is named.
@NullMarked
package backstay.app.wire;

import org.jspecify.annotations.NullMarked;
