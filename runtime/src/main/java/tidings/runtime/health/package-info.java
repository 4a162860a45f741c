/** What a process says about itself over HTTP: whether it lives, whether it serves, its metrics. */
@NullMarked
package tidings.runtime.health;

import org.jspecify.annotations.NullMarked;
