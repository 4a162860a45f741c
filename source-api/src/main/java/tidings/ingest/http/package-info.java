/** A polite and wary HTTP client for what anybody may name in a feed. Nothing of Kafka. */
@NullMarked
package tidings.ingest.http;

import org.jspecify.annotations.NullMarked;
