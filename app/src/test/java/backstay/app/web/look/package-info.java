/// Looking at the pages: small knowledge to draw them with, and pictures in every width and theme.
@NullMarked
package backstay.app.web.look;

import org.jspecify.annotations.NullMarked;
