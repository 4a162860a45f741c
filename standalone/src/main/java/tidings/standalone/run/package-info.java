/** Everything in one JVM over live sources, and a status in the terminal. */
@NullMarked
package tidings.standalone.run;

import org.jspecify.annotations.NullMarked;
