/**
 * The web pages behind the items of a source, fetched within a poll's time and given up in the end.
 */
@NullMarked
package tidings.ingest.page;

import org.jspecify.annotations.NullMarked;
