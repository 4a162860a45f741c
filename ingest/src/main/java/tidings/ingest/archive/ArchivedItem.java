package tidings.ingest.archive;

import java.time.Instant;
import tidings.news.ObservedOrigin;
import tidings.news.RawArticle;

/**
 * An item of an archive, with the time at which the archive's replay delivers it.
 *
 * @param article the item
 * @param observed when it was observed
 * @param observedOrigin what that time is
 * @param order its place in the input, from 0; breaks ties
 */
public record ArchivedItem(
    RawArticle article, Instant observed, ObservedOrigin observedOrigin, long order) {}
