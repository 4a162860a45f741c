/**
 * The service from news.enriched to news.stories and news.topic-summaries: its settings and its
 * topology.
 */
@NullMarked
package tidings.aggregate;

import org.jspecify.annotations.NullMarked;
