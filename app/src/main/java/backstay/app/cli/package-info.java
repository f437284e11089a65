/// The command line: one class a command, JSON on standard output and troubles on standard error.
@NullMarked
package backstay.app.cli;

import org.jspecify.annotations.NullMarked;
