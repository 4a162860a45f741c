/** Learns the sentiment model from examples. */
@NullMarked
package tidings.enrich.sentiment.training;

import org.jspecify.annotations.NullMarked;
