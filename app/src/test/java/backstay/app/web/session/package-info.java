/// Tests of the session page.
@NullMarked
package backstay.app.web.session;

import org.jspecify.annotations.NullMarked;
