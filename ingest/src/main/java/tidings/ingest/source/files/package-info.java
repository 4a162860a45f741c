/** Articles from files: text, web pages, feeds, JSON Lines, and folders and globs of these. */
@NullMarked
package tidings.ingest.source.files;

import org.jspecify.annotations.NullMarked;
