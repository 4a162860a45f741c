/** Annotates one article to JSON, without Kafka. */
@NullMarked
package tidings.cli.annotate;

import org.jspecify.annotations.NullMarked;
