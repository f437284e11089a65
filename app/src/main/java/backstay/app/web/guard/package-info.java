/// The guard: who a browser speaks for, which requests are refused, and what every answer carries for safety.
@NullMarked
package backstay.app.web.guard;

import org.jspecify.annotations.NullMarked;
