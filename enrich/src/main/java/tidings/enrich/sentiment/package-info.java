/** Sentiment of articles, and towards each entity. */
@NullMarked
package tidings.enrich.sentiment;

import org.jspecify.annotations.NullMarked;
