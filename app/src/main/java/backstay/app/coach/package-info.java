/// The use cases: load a journal, ask the planner, keep what was told.
@NullMarked
package backstay.app.coach;

import org.jspecify.annotations.NullMarked;
