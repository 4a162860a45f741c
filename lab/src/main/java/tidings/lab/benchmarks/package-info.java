/** The cost of annotating: by JMH, as a table, and on an archive from end to end. */
@NullMarked
package tidings.lab.benchmarks;

import org.jspecify.annotations.NullMarked;
