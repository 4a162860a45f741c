/** State as the rules of this service see it: sorted tables, without Kafka. */
@NullMarked
package tidings.aggregate.store;

import org.jspecify.annotations.NullMarked;
