/// Looking after an instance: backups, restoring them, and a check-up of the set-up.
@NullMarked
package backstay.app.ops;

import org.jspecify.annotations.NullMarked;
