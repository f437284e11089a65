/// Rules and their numbers: one named thing each, described in the knowledge base.
@NullMarked
package backstay.core.rule;

import org.jspecify.annotations.NullMarked;
