/// The journal: what a person told or did, as facts that only grow in number.
@NullMarked
package backstay.core.journal;

import org.jspecify.annotations.NullMarked;
