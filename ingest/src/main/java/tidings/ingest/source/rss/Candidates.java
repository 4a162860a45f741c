package tidings.ingest.source.rss;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.CanonicalUrl;
import tidings.ingest.article.ItemKey;
import tidings.ingest.article.SourceName;
import tidings.ingest.format.feed.BrokenEntry;
import tidings.ingest.format.feed.Feed;
import tidings.ingest.format.feed.FeedEntry;
import tidings.ingest.format.feed.FeedItem;
import tidings.ingest.http.FetchRefusedException;
import tidings.ingest.http.HttpAddress;
import tidings.ingest.source.Fingerprint;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.UnreadableItem;
import tidings.news.Origin;
import tidings.news.RawArticle;

/** Tells the entries of a feed apart and makes them ready for delivery. */
final class Candidates {
  private static final int MAX_ENTRIES = 10_000;

  private final RssSettings settings;
  private final URI address;
  private final Feed feed;
  private final Map<String, Fingerprint> byKey = new HashMap<>();

  /** For each id the address of its first entry; {@link #SEVERAL} if its entries differ in that. */
  private final Map<String, String> addressById = new HashMap<>();

  private static final String SEVERAL = " ";

  Candidates(RssSettings settings, URI address, Feed feed) {
    this.settings = settings;
    this.address = address;
    this.feed = feed;
  }

  List<Candidate> inOrder() {
    List<FeedItem> items = feed.items();
    List<FeedItem> read = items.subList(0, Math.min(MAX_ENTRIES, items.size()));
    read.forEach(this::noteId);
    List<Candidate> candidates = new ArrayList<>();
    for (FeedItem item : read) {
      Candidate candidate =
          item instanceof FeedEntry entry ? candidate(entry) : broken((BrokenEntry) item);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    if (items.size() > MAX_ENTRIES) {
      candidates.add(
          unreadable(
              MAX_ENTRIES + 1,
              "is beyond the first " + MAX_ENTRIES + ", which are all that is read; split the feed",
              ""));
    }
    return candidates;
  }

  private void noteId(FeedItem item) {
    if (item instanceof FeedEntry entry && entry.id() != null) {
      String url = CanonicalUrl.of(entry.url()).orElse("");
      addressById.merge(entry.id(), url, (a, b) -> a.equals(b) ? a : SEVERAL);
    }
  }

  private @Nullable Candidate candidate(FeedEntry written) {
    URI page = page(written);
    FeedEntry entry = written.identifiedBy(id(written), url(written, page));
    if (entry.id() == null && entry.url() == null) {
      return unreadable(
          entry.position(),
          "has neither an id nor a link, so nothing tells it from others; ask the feed's publisher",
          Objects.requireNonNullElse(entry.title(), entry.content()));
    }
    RawArticle article =
        entry.article(source(entry), Origin.newBuilder().setUrl(feedUrl()).build());
    String key = ItemKey.of(article);
    Fingerprint fingerprint = Fingerprint.of(key, says(entry));
    Fingerprint first = byKey.putIfAbsent(key, fingerprint);
    if (first == null) {
      return new Candidate(fingerprint, new SourceItem(article, null), page);
    }
    if (first.equals(fingerprint)) {
      return null;
    }
    return unreadable(
        entry.position(),
        "has the id or link of an earlier entry but says something else; ask the feed's publisher",
        Objects.requireNonNullElse(entry.title(), entry.content()));
  }

  /** An id under which the feed has several addresses tells nothing from anything. */
  private @Nullable String id(FeedEntry entry) {
    return entry.id() == null || SEVERAL.equals(addressById.get(entry.id())) ? null : entry.id();
  }

  private @Nullable URI page(FeedEntry entry) {
    if (entry.url() == null) {
      return null;
    }
    try {
      URI base = entry.base() == null ? address : HttpAddress.resolve(address, entry.base());
      return HttpAddress.resolve(base, entry.url());
    } catch (FetchRefusedException e) {
      return null;
    }
  }

  /** As written, but whole: nobody downstream knows what it was relative to. */
  private static @Nullable String url(FeedEntry entry, @Nullable URI page) {
    boolean whole = page == null || CanonicalUrl.of(entry.url()).isPresent();
    return whole ? entry.url() : page.toString();
  }

  private String source(FeedEntry entry) {
    String url = CanonicalUrl.of(entry.url()).isPresent() ? entry.url() : feedUrl();
    return SourceName.of(settings.source(), url);
  }

  private String feedUrl() {
    return settings.http().url().toString();
  }

  private static List<String> says(FeedEntry entry) {
    List<String> says = new ArrayList<>();
    says.add(String.valueOf(entry.title()));
    says.add(String.valueOf(entry.url()));
    says.add(entry.content());
    says.add(String.valueOf(entry.language()));
    says.add(String.valueOf(entry.published()));
    says.add(String.valueOf(entry.updated()));
    return says;
  }

  private Candidate broken(BrokenEntry entry) {
    return unreadable(entry.position(), entry.whatIsWrong(), entry.xml());
  }

  private Candidate unreadable(int position, String whatIsWrong, String original) {
    Origin origin = Origin.newBuilder().setUrl(feedUrl()).setPosition(position).build();
    String reason = feedUrl() + ", entry " + position + ", " + whatIsWrong;
    return new Candidate(
        Fingerprint.of("unreadable " + original, List.of(whatIsWrong)),
        UnreadableItem.of(origin, reason, original),
        null);
  }
}
