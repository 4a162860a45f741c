/** What every command that talks to an outside Kafka is told about its clients. */
@NullMarked
package tidings.cli.command;

import org.jspecify.annotations.NullMarked;
