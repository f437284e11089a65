/// The web: the routes, who may call them, and what every page shares. A page is a package of its own below this one.
@NullMarked
package backstay.app.web;

import org.jspecify.annotations.NullMarked;
