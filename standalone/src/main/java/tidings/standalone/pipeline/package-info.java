/** Broker, registry and the three services side by side in this JVM. */
@NullMarked
package tidings.standalone.pipeline;

import org.jspecify.annotations.NullMarked;
