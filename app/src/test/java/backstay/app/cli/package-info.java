@NullMarked
package backstay.app.cli;

import org.jspecify.annotations.NullMarked;
