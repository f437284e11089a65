/// The sources: where every claim and number comes from.
@NullMarked
package backstay.app.web.sources;

import org.jspecify.annotations.NullMarked;
