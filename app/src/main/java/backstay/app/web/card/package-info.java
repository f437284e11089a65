/// The safety-net card: when to get help, for everybody, on paper too.
@NullMarked
package backstay.app.web.card;

import org.jspecify.annotations.NullMarked;
