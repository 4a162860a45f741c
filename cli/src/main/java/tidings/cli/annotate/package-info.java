/** One article to JSON, without Kafka; the annotators' options of all commands. */
@NullMarked
package tidings.cli.annotate;

import org.jspecify.annotations.NullMarked;
