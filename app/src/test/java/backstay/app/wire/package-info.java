@NullMarked
package backstay.app.wire;

import org.jspecify.annotations.NullMarked;
