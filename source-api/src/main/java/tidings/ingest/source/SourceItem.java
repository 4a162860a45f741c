package tidings.ingest.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tidings.news.RawArticle;

/**
 * An item as the source delivered it.
 *
 * @param article the item
 * @param recordedObserved when the source itself observed it (a crawl time); null if it recorded
 *     none
 */
public record SourceItem(RawArticle article, @Nullable Instant recordedObserved)
    implements SourceDelivery {}
