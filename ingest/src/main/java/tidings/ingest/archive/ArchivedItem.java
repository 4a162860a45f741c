package tidings.ingest.archive;

import java.time.Instant;
import tidings.news.ObservedOrigin;
import tidings.news.RawArticle;

/**
 * An item of an archive with its place in time.
 *
 * @param article the item
 * @param observed when this revision was observed
 * @param observedOrigin what observed means
 */
public record ArchivedItem(RawArticle article, Instant observed, ObservedOrigin observedOrigin) {}
