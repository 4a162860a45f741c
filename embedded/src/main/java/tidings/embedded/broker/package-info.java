/** A real Kafka broker inside this JVM, for people who have none at hand. */
@NullMarked
package tidings.embedded.broker;

import org.jspecify.annotations.NullMarked;
