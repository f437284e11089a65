/// The parts pages are made of: what a radio card or a reason needs to be shown.
@NullMarked
package backstay.app.web.part;

import org.jspecify.annotations.NullMarked;
