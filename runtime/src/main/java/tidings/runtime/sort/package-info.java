/** Sorting what does not fit into memory. */
@NullMarked
package tidings.runtime.sort;

import org.jspecify.annotations.NullMarked;
