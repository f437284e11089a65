/// Sessions: programmes, dose arithmetic and the timeline that guides a person through.
@NullMarked
package backstay.core.session;

import org.jspecify.annotations.NullMarked;
