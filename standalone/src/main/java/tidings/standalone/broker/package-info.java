/** A real Kafka broker inside this JVM, for people who have none at hand. */
@NullMarked
package tidings.standalone.broker;

import org.jspecify.annotations.NullMarked;
