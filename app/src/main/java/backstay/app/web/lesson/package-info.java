/// The lessons: two minutes of reading each.
@NullMarked
package backstay.app.web.lesson;

import org.jspecify.annotations.NullMarked;
