/** Settings: read once, typed, every problem told at once. */
@NullMarked
package tidings.runtime.settings;

import org.jspecify.annotations.NullMarked;
