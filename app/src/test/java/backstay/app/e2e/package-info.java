/// The whole product in a real browser: real server, real database, real knowledge base, headless Chromium.
@NullMarked
package backstay.app.e2e;

import org.jspecify.annotations.NullMarked;
