/// Speed: cold start, memory, latency, append rate and page weight, measured over HTTP on the real application.
@NullMarked
package backstay.bench.speed;

import org.jspecify.annotations.NullMarked;
