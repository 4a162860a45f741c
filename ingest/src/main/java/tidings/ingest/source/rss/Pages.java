package tidings.ingest.source.rss;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.PageAddress;
import tidings.ingest.format.text.Decoded;
import tidings.ingest.http.FetchRefusedException;
import tidings.ingest.http.FetchRequest;
import tidings.ingest.http.Fetched;
import tidings.ingest.http.Fetcher;
import tidings.ingest.http.HostBusyException;
import tidings.ingest.http.NoAnswerException;
import tidings.ingest.http.Time;
import tidings.ingest.source.RetryLaterException;
import tidings.ingest.source.SourceDelivery;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/**
 * Fetches the pages of one poll, for a few seconds.
 *
 * <p>A page that fails for a passing reason is left for a later poll, at most {@link Tries} often.
 * What fails for good is delivered with the feed's own text: an article is never lost to its page.
 */
final class Pages {
  private static final Duration BUDGET = Duration.ofSeconds(3);
  private static final int MOST_BYTES = 4 << 20;
  private static final String ACCEPT = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";

  private final Fetcher fetcher;
  private final Time time;
  private final FeedPlace place;
  private final SilentHosts silent;
  private final long end;

  /** Hosts that were found silent in this poll: their pages count as tried. */
  private final Set<String> givenUp = new HashSet<>();

  Pages(Fetcher fetcher, Time time, FeedPlace place, SilentHosts silent) {
    this.fetcher = fetcher;
    this.time = time;
    this.place = place;
    this.silent = silent;
    this.end = time.nanos() + BUDGET.toNanos();
  }

  /** Returns what to deliver of an entry; empty: nothing yet. */
  Optional<SourceDelivery> delivery(Candidate candidate) throws IOException, InterruptedException {
    if (candidate.page() == null || !(candidate.delivery() instanceof SourceItem item)) {
      return Optional.of(candidate.delivery());
    }
    Tries before = place.tries(candidate.fingerprint());
    if (!before.mayTry(time.now())) {
      return Optional.empty();
    }
    String host = candidate.page().getAuthority();
    if (givenUp.contains(host)) {
      return failed(candidate, before.andOneMore(time.now(), Duration.ZERO));
    }
    Duration left = Duration.ofNanos(end - time.nanos());
    return left.isNegative()
        ? Optional.empty()
        : fetched(candidate, candidate.page(), item.article(), left);
  }

  private Optional<SourceDelivery> fetched(
      Candidate candidate, URI address, RawArticle entry, Duration left)
      throws IOException, InterruptedException {
    String host = address.getAuthority();
    Tries before = place.tries(candidate.fingerprint());
    try {
      RawArticle page = page(entry, address, left);
      silent.answered(host);
      return Optional.of(page == null ? candidate.delivery() : new SourceItem(page, null));
    } catch (HostBusyException e) {
      return Optional.empty();
    } catch (FetchRefusedException e) {
      silent.answered(host);
      return Optional.of(candidate.delivery());
    } catch (RetryLaterException e) {
      return failed(candidate, before.andOneMore(time.now(), e.after()));
    } catch (IOException e) {
      if (e instanceof NoAnswerException && silent.saidNothing(host)) {
        givenUp.add(host);
      }
      return failed(candidate, before.andOneMore(time.now(), Duration.ZERO));
    }
  }

  private Optional<SourceDelivery> failed(Candidate candidate, Tries now) throws IOException {
    if (fetcher.isClosed()) {
      throw new IOException(candidate.page() + " was not read to its end: the source was closed");
    }
    if (now.areAll()) {
      return Optional.of(candidate.delivery());
    }
    place.failed(candidate.fingerprint(), now);
    return Optional.empty();
  }

  /** Returns the article with its page; null if what came is no page with words. */
  private @Nullable RawArticle page(RawArticle entry, URI address, Duration patience)
      throws IOException, InterruptedException {
    FetchRequest request =
        new FetchRequest(address, ACCEPT, MOST_BYTES, true, patience, null, null);
    if (!(fetcher.fetch(request) instanceof Fetched.Body body) || !isPage(body)) {
      return null;
    }
    Optional<String> html =
        Decoded.of(body.content(), body.charset(), true)
            .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES)
            .filter(text -> PageAddress.of(text).hasWords());
    return html.map(
            text ->
                RawArticle.newBuilder(entry)
                    .setContentType(ContentType.HTML_PAGE)
                    .setContent(text)
                    .setOrigin(Origin.newBuilder().setUrl(body.address().toString()).build())
                    .build())
        .orElse(null);
  }

  private static boolean isPage(Fetched.Body body) {
    return switch (body.mediaType()) {
      case "text/html", "application/xhtml+xml" -> true;
      case "" -> !Decoded.isBinary(body.content());
      default -> false;
    };
  }
}
