/// Checks across files: ids resolve, ladders connect, rules have pages, sessions have their true length.
@NullMarked
package backstay.content.check;

import org.jspecify.annotations.NullMarked;
