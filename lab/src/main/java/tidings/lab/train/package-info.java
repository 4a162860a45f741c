/** {@code tidings train}: makes the shipped models again from public data. */
@NullMarked
package tidings.lab.train;

import org.jspecify.annotations.NullMarked;
