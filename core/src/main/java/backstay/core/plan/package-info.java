/// Plans: what a person is to do from today on, with reasons.
@NullMarked
package backstay.core.plan;

import org.jspecify.annotations.NullMarked;
