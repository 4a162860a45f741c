/** Articles as JSON, wherever they were read. */
@NullMarked
package tidings.ingest.format.json;

import org.jspecify.annotations.NullMarked;
