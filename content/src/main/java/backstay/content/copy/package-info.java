/// Copy: what is checked about text for people, its words, its sentences and how hard it is to read.
@NullMarked
package backstay.content.copy;

import org.jspecify.annotations.NullMarked;
