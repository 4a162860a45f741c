/** What every command that talks to an outside Kafka is told about its clients. */
@NullMarked
package tidings.standalone.clients;

import org.jspecify.annotations.NullMarked;
