/** Broker, registry and the three services side by side in this JVM. */
@NullMarked
package tidings.cli.pipeline;

import org.jspecify.annotations.NullMarked;
