/// Reading: YAML to records, or every problem with its file and line.
@NullMarked
package backstay.content.read;

import org.jspecify.annotations.NullMarked;
