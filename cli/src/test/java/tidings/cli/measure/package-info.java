/** Programs that measure; no build runs them. Each says how in its Javadoc. */
@NullMarked
package tidings.cli.measure;

import org.jspecify.annotations.NullMarked;
