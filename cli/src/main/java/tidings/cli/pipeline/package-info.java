/** The one assembly of broker, registry and the three services in this JVM. */
@NullMarked
package tidings.cli.pipeline;

import org.jspecify.annotations.NullMarked;
