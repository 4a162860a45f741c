/** A worker of Kafka Connect inside this JVM, which runs live sources. */
@NullMarked
package tidings.embedded.connect;

import org.jspecify.annotations.NullMarked;
