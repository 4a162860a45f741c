/** Where articles come from: what every source promises, and nothing of Kafka. */
@NullMarked
package tidings.ingest.source;

import org.jspecify.annotations.NullMarked;
