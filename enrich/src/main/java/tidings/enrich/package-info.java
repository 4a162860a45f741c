/** The service from news.articles to news.enriched: its settings and its topology. */
@NullMarked
package tidings.enrich;

import org.jspecify.annotations.NullMarked;
