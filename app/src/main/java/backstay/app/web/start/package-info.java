/// Start: the two ways to begin.
@NullMarked
package backstay.app.web.start;

import org.jspecify.annotations.NullMarked;
