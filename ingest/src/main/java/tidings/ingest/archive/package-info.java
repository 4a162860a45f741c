/** Archives in the order in which their items were observed. */
@NullMarked
package tidings.ingest.archive;

import org.jspecify.annotations.NullMarked;
