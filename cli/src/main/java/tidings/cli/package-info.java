/** The {@code tidings} command: broker, registry and all services in one JVM. */
@NullMarked
package tidings.cli;

import org.jspecify.annotations.NullMarked;
