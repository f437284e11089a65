/// Screening: the safety questions, the rules that read their answers, and the disposition.
@NullMarked
package backstay.core.screen;

import org.jspecify.annotations.NullMarked;
