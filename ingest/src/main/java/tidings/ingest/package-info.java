/** The service from news.raw to news.articles: its settings and its topology. */
@NullMarked
package tidings.ingest;

import org.jspecify.annotations.NullMarked;
