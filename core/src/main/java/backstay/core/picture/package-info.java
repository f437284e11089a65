/// The picture: what the facts of a journal add up to on a day.
@NullMarked
package backstay.core.picture;

import org.jspecify.annotations.NullMarked;
