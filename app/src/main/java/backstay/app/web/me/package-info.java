/// Me: the person's journal to take along or delete, their country, their devices.
@NullMarked
package backstay.app.web.me;

import org.jspecify.annotations.NullMarked;
