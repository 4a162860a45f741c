/** How the process of a service lives: start, health, signals, log, and a clean end. */
@NullMarked
package tidings.runtime.process;

import org.jspecify.annotations.NullMarked;
