/** Everything in one JVM over live sources, and a status in the terminal. */
@NullMarked
package tidings.cli.run;

import org.jspecify.annotations.NullMarked;
