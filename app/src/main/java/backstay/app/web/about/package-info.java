/// The page about the person: what the session should take care of.
@NullMarked
package backstay.app.web.about;

import org.jspecify.annotations.NullMarked;
