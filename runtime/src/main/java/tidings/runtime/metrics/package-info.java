/** What a process measures, in Prometheus' text. */
@NullMarked
package tidings.runtime.metrics;

import org.jspecify.annotations.NullMarked;
