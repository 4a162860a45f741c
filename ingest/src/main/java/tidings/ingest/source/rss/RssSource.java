package tidings.ingest.source.rss;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.PageAddress;
import tidings.ingest.http.FetchRefusedException;
import tidings.ingest.http.FetchRequest;
import tidings.ingest.http.Fetched;
import tidings.ingest.http.Fetcher;
import tidings.ingest.http.RequestCounts;
import tidings.ingest.http.Time;
import tidings.ingest.http.Validators;
import tidings.ingest.page.PageFetcher;
import tidings.ingest.page.PagePoll;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.BatchBuilder;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceDelivery;
import tidings.ingest.source.SourceItem;

/**
 * Reads a feed again and again: what is new or has changed in it is delivered, with its page.
 *
 * <p>What leaves the feed is not withdrawn by that: feeds drop what is old. The cursor remembers
 * the delivered versions, so the source asks the server for changes only, and knows after a restart
 * what was delivered. While something of a version is left, that version is worked through before
 * the server is asked for a newer one; after a restart it is asked for the whole feed again.
 */
public final class RssSource implements ArticleSource {
  /**
   * However long the work on a version takes, after so long the server is asked for a newer one.
   */
  private static final Duration MAX_WITHOUT_ASKING = Duration.ofMinutes(10);

  private static final String ACCEPT =
      "application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5";

  private final RssSettings settings;
  private final Fetcher fetcher;
  private final Time time;
  private final PageFetcher pages;

  /** A version of which something was left by the last poll. */
  private @Nullable FeedVersion unfinished;

  private long asked;

  public RssSource(RssSettings settings) {
    this(settings, new Fetcher(settings.http().fetching()), Time.ofTheMachine());
  }

  /**
   * @param fetcher the source's own; it is closed with the source
   */
  public RssSource(RssSettings settings, Fetcher fetcher, Time time) {
    this.settings = settings;
    this.fetcher = fetcher;
    this.time = time;
    this.pages = new PageFetcher(fetcher, time, html -> PageAddress.of(html).hasWords());
  }

  @Override
  public SourceBatch poll(SourceCursor from) throws IOException, InterruptedException {
    FeedPlace place = FeedPlace.of(from, settings.http().url().toString());
    FeedVersion feed = hasWorkLeft(place) ? unfinished : ask(place);
    if (feed == null) {
      return SourceBatch.nothingNew(from);
    }
    BatchBuilder batch = deliver(feed, place);
    boolean all = feed.isDelivered(place);
    unfinished = all ? null : feed;
    if (all) {
      pages.forgetHosts();
    }
    place.forget(feed.fingerprints());
    place.upTo(all ? feed.version() : Validators.NONE);
    return batch.build(place.cursor());
  }

  private boolean hasWorkLeft(FeedPlace place) {
    FeedVersion feed = unfinished;
    return feed != null
        && time.nanos() - asked < MAX_WITHOUT_ASKING.toNanos()
        && feed.candidates().stream()
            .map(Candidate::fingerprint)
            .anyMatch(entry -> place.awaits(entry, time.now()));
  }

  /** Returns the feed as it is now; null if there is nothing new. */
  private @Nullable FeedVersion ask(FeedPlace place) throws IOException, InterruptedException {
    boolean finished = !place.version().isEmpty();
    FeedVersion known = finished ? null : unfinished;
    Fetched fetched = fetch(place, known == null ? place.version() : known.version());
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

  private Fetched fetch(FeedPlace place, Validators known)
      throws IOException, InterruptedException {
    try {
      return fetch(URI.create(place.address()), known);
    } catch (FetchRefusedException e) {
      if (!place.isMoved()) {
        // The caller waits and asks again all the same: publishers mend their sites.
        throw e;
      }
      place.movedTo(null);
      return fetch(settings.http().url(), known);
    }
  }

  private Fetched fetch(URI address, Validators known) throws IOException, InterruptedException {
    return fetcher.fetch(FetchRequest.configured(address, ACCEPT).unless(known));
  }

  private BatchBuilder deliver(FeedVersion feed, FeedPlace place)
      throws IOException, InterruptedException {
    BatchBuilder batch = new BatchBuilder(settings.http().batch());
    PagePoll poll = pages.begin(place.attempts());
    for (Candidate candidate : feed.candidates()) {
      if (batch.isFull()) {
        return batch;
      }
      if (!place.knows(candidate.fingerprint())) {
        Optional<? extends SourceDelivery> delivery = delivery(candidate, poll);
        if (delivery.isPresent()) {
          batch.add(delivery.get());
          place.delivered(candidate.fingerprint());
        }
      }
    }
    return batch;
  }

  private Optional<? extends SourceDelivery> delivery(Candidate candidate, PagePoll poll)
      throws IOException, InterruptedException {
    URI page = settings.fetch() ? candidate.page() : null;
    return page != null && candidate.delivery() instanceof SourceItem item
        ? poll.deliver(item, candidate.fingerprint(), page)
        : Optional.of(candidate.delivery());
  }

  /** Returns how many requests this source sent, and how many were answered with 304. */
  public RequestCounts counts() {
    return fetcher.counts();
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
