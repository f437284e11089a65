/// The history: everything the person told, and a way to take it back.
@NullMarked
package backstay.app.web.history;

import org.jspecify.annotations.NullMarked;
