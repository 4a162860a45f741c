/** {@code tidings train}: makes the shipped models again from public data. */
@NullMarked
package tidings.standalone.train;

import org.jspecify.annotations.NullMarked;
