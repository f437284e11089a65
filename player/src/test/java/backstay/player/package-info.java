/// The player's tests: its TypeScript is checked strictly, and its own tests run in a real browser.
@NullMarked
package backstay.player;

import org.jspecify.annotations.NullMarked;
