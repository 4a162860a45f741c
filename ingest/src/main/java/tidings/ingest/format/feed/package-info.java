/** RSS and Atom: what a feed says, wherever it was read. */
@NullMarked
package tidings.ingest.format.feed;

import org.jspecify.annotations.NullMarked;
