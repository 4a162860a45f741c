/** How far a run is, as its tasks say on the progress topic. */
@NullMarked
package tidings.runtime.progress;

import org.jspecify.annotations.NullMarked;
