package tidings.ingest.source.rss;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.Fingerprint;
import tidings.ingest.source.SourceDelivery;

/**
 * What a feed offers for delivery.
 *
 * @param fingerprint which entry it is, and in which version
 * @param delivery what the feed itself gives
 * @param page address of the article's page; null if there is none to fetch
 */
record Candidate(Fingerprint fingerprint, SourceDelivery delivery, @Nullable URI page) {}
