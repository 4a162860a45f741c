/**
 * What happened in each topic in each window: counts that only ever add and subtract, the windows
 * they belong to and when these become final, late articles, and the summaries made of them. Free
 * of Kafka and of clocks.
 */
@NullMarked
package tidings.aggregate.window;

import org.jspecify.annotations.NullMarked;
