/**
 * From words to what is compared: terms and their weights, and the signature of a text. Without
 * Kafka.
 */
@NullMarked
package tidings.aggregate.text;

import org.jspecify.annotations.NullMarked;
