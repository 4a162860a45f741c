/** In-band ticks: how a task knows that nothing older will come. */
@NullMarked
package tidings.runtime.tick;

import org.jspecify.annotations.NullMarked;
