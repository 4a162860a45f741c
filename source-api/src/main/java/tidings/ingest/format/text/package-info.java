/** Bytes as text, for every source: the same rules for a file and for a page from the network. */
@NullMarked
package tidings.ingest.format.text;

import org.jspecify.annotations.NullMarked;
