/**
 * Live sources on Kafka Connect: one connector over the SPI, one task a source, at least once. What
 * a source is, where it reads and what it remembers is the source's own business.
 */
@NullMarked
package tidings.ingest.connect;

import org.jspecify.annotations.NullMarked;
