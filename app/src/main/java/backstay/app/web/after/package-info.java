/// The page after a session: how it went, kept as one performed fact.
@NullMarked
package backstay.app.web.after;

import org.jspecify.annotations.NullMarked;
