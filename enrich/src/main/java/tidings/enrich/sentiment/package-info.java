/** How good or bad the news is, on the whole and for each entity. */
@NullMarked
package tidings.enrich.sentiment;

import org.jspecify.annotations.NullMarked;
