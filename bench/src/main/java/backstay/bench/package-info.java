/// Evidence that Backstay is safe and fast: slow measurements, kept out of the tests.
@NullMarked
package backstay.bench;

import org.jspecify.annotations.NullMarked;
