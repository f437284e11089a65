/// The library: every exercise, found by position, floor and equipment.
@NullMarked
package backstay.app.web.library;

import org.jspecify.annotations.NullMarked;
