/// The session page: the player, and the same session as readable steps for browsers without scripts.
@NullMarked
package backstay.app.web.session;

import org.jspecify.annotations.NullMarked;
