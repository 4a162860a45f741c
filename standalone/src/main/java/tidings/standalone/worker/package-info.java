/** A worker of Kafka Connect inside this JVM, which runs live sources. */
@NullMarked
package tidings.standalone.worker;

import org.jspecify.annotations.NullMarked;
