/**
 * Which articles tell of the same event, which repeat another, and what each of them counts: rules
 * without Kafka, one article at a time, the same result to the bit wherever they run.
 */
@NullMarked
package tidings.aggregate.story;

import org.jspecify.annotations.NullMarked;
