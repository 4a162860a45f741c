package tidings.ingest.source.rss;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.ingest.http.FetchRefusedException;
import tidings.ingest.http.FetchRequest;
import tidings.ingest.http.Fetched;
import tidings.ingest.http.Fetcher;
import tidings.ingest.http.HostBusyException;
import tidings.ingest.http.RequestCounts;
import tidings.ingest.http.Time;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.RetryLaterException;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceDelivery;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.UnreadableItem;

/**
 * Reads a feed again and again: what is new or has changed in it is delivered, with its page.
 *
 * <p>What leaves the feed is not withdrawn by that: feeds drop what is old. The cursor remembers
 * the delivered versions, so the source asks the server for changes only, and knows after a restart
 * what was delivered. While something of a version is left, that version is worked through before
 * the server is asked for a newer one; after a restart it is asked for the whole feed again.
 */
public final class RssSource implements ArticleSource {
  private static final int FEED_BYTES = 8 << 20;
  private static final int BATCH_CHARACTERS = 4 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * However long the work on a version takes, after so long the server is asked for a newer one.
   */
  private static final Duration LONGEST_WITHOUT_ASKING = Duration.ofMinutes(10);

  private static final String ACCEPT =
      "application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5";

  private final RssSettings settings;
  private final Fetcher fetcher;
  private final Time time;

  /** A version of which something was left by the last poll. */
  private @Nullable FeedVersion unfinished;

  private long asked;
  private final SilentHosts silent = new SilentHosts();

  public RssSource(RssSettings settings) {
    this(settings, new Fetcher(settings.fetching()), Time.ofTheMachine());
  }

  /**
   * @param fetcher the source's own; it is closed with the source
   */
  public RssSource(RssSettings settings, Fetcher fetcher, Time time) {
    this.settings = settings;
    this.fetcher = fetcher;
    this.time = time;
  }

  @Override
  public SourceBatch poll(SourceCursor from) throws IOException, InterruptedException {
    FeedPlace place = FeedPlace.of(from, settings.url().toString());
    FeedVersion feed = hasWorkLeft(place) ? unfinished : ask(place);
    if (feed == null) {
      return new SourceBatch(List.of(), List.of(), from, false);
    }
    Delivered delivered = deliver(feed, place);
    boolean all = feed.isDelivered(place);
    unfinished = all ? null : feed;
    if (all) {
      silent.clear();
    }
    place.forget(feed.fingerprints());
    place.upTo(all ? feed.etag() : null, all ? feed.lastModified() : null);
    return new SourceBatch(delivered.items, delivered.unreadable, place.cursor(), false);
  }

  private boolean hasWorkLeft(FeedPlace place) {
    FeedVersion feed = unfinished;
    return feed != null
        && time.nanos() - asked < LONGEST_WITHOUT_ASKING.toNanos()
        && feed.candidates().stream()
            .map(Candidate::fingerprint)
            .anyMatch(entry -> !place.knows(entry) && place.tries(entry).mayTry(time.now()));
  }

  /** Returns the feed as it is now; null if there is nothing new. */
  private @Nullable FeedVersion ask(FeedPlace place) throws IOException, InterruptedException {
    boolean finished = place.etag() != null || place.lastModified() != null;
    FeedVersion known = finished ? null : unfinished;
    String etag = known == null ? place.etag() : known.etag();
    String lastModified = known == null ? place.lastModified() : known.lastModified();
    Fetched fetched = fetch(place, etag, lastModified);
    asked = time.nanos();
    if (!(fetched instanceof Fetched.Body body)) {
      return known;
    }
    FeedVersion feed = FeedVersion.of(body, settings);
    if (feed.movedTo() != null) {
      place.movedTo(feed.movedTo());
    }
    return feed;
  }

  private Fetched fetch(FeedPlace place, @Nullable String etag, @Nullable String lastModified)
      throws IOException, InterruptedException {
    try {
      return fetch(URI.create(place.address()), etag, lastModified);
    } catch (HostBusyException e) {
      throw new RetryLaterException(e.getMessage(), e.after());
    } catch (FetchRefusedException e) {
      if (!place.isMoved()) {
        // The caller waits and asks again all the same: publishers mend their sites.
        throw new IOException(e.getMessage(), e);
      }
      place.movedTo(null);
      return fetch(settings.url(), etag, lastModified);
    }
  }

  private Fetched fetch(URI address, @Nullable String etag, @Nullable String lastModified)
      throws IOException, InterruptedException {
    return fetcher.fetch(
        new FetchRequest(address, ACCEPT, FEED_BYTES, false, PATIENCE, etag, lastModified));
  }

  private Delivered deliver(FeedVersion feed, FeedPlace place)
      throws IOException, InterruptedException {
    Delivered delivered = new Delivered();
    Pages pages = new Pages(fetcher, time, place, silent);
    for (Candidate candidate : feed.candidates()) {
      if (delivered.count() >= settings.batch() || delivered.characters >= BATCH_CHARACTERS) {
        return delivered;
      }
      if (!place.knows(candidate.fingerprint())) {
        Optional<SourceDelivery> delivery =
            settings.fetch() ? pages.delivery(candidate) : Optional.of(candidate.delivery());
        if (delivery.isPresent()) {
          delivered.add(delivery.get());
          place.delivered(candidate.fingerprint());
        }
      }
    }
    return delivered;
  }

  /** Returns how many requests this source sent, and how many were answered with 304. */
  public RequestCounts counts() {
    return fetcher.counts();
  }

  @Override
  public void close() {
    fetcher.close();
  }

  private static final class Delivered {
    final List<SourceItem> items = new ArrayList<>();
    final List<UnreadableItem> unreadable = new ArrayList<>();
    long characters;

    void add(SourceDelivery delivery) {
      if (delivery instanceof SourceItem item) {
        items.add(item);
        characters += item.article().getContent().length();
      } else if (delivery instanceof UnreadableItem bad) {
        unreadable.add(bad);
        characters += bad.original().remaining();
      }
    }

    int count() {
      return items.size() + unreadable.size();
    }
  }
}
