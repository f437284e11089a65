/// Tests of the web: a real server on a random port, talked to over real sockets.
@NullMarked
package backstay.app.web;

import org.jspecify.annotations.NullMarked;
