/** One article to JSON, without Kafka. */
@NullMarked
package tidings.standalone.annotate;

import org.jspecify.annotations.NullMarked;
