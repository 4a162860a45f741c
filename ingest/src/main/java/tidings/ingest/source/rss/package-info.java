/** Articles from RSS and Atom feeds on the web, with the page behind each link. */
@NullMarked
package tidings.ingest.source.rss;

import org.jspecify.annotations.NullMarked;
