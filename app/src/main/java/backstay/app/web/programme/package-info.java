/// A programme: a ready-made session with its true minutes.
@NullMarked
package backstay.app.web.programme;

import org.jspecify.annotations.NullMarked;
