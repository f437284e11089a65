/// The Today page: the morning question, the one-tap safety check and the session of the day.
@NullMarked
package backstay.app.web.today;

import org.jspecify.annotations.NullMarked;
