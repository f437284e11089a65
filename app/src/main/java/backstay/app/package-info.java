/// The shell: the only place with a clock, a disk and a network.
@NullMarked
package backstay.app;

import org.jspecify.annotations.NullMarked;
