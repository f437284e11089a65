/// Exercises: what one movement is, trains and asks of the body, and how much of it is done.
@NullMarked
package backstay.core.exercise;

import org.jspecify.annotations.NullMarked;
