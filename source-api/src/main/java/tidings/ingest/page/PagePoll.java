package tidings.ingest.page;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tidings.ingest.format.text.Decoded;
import tidings.ingest.http.FetchRefusedException;
import tidings.ingest.http.FetchRequest;
import tidings.ingest.http.Fetched;
import tidings.ingest.http.Fetcher;
import tidings.ingest.http.HostBusyException;
import tidings.ingest.http.NoAnswerException;
import tidings.ingest.http.Time;
import tidings.ingest.source.Fingerprint;
import tidings.ingest.source.RetryLaterException;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/** Fetches the pages of one poll; {@link PageFetcher#begin} makes it. */
public final class PagePoll {
  private static final Duration BUDGET = Duration.ofSeconds(3);
  private static final int MAX_BYTES = 4 << 20;
  private static final String ACCEPT = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";

  private final Fetcher fetcher;
  private final Time time;
  private final Predicate<String> isArticle;
  private final PageAttempts attempts;
  private final SilentHosts silent;
  private final long end;

  /** Hosts that were found silent in this poll: their pages count as tried. */
  private final Set<String> givenUp = new HashSet<>();

  PagePoll(
      Fetcher fetcher,
      Time time,
      Predicate<String> isArticle,
      PageAttempts attempts,
      SilentHosts silent) {
    this.fetcher = fetcher;
    this.time = time;
    this.isArticle = isArticle;
    this.attempts = attempts;
    this.silent = silent;
    this.end = time.nanos() + BUDGET.toNanos();
  }

  /**
   * Returns what to deliver of an item: it with the page as its content, or as it is if there is no
   * page to be had. Empty: nothing yet, offer it again in a later poll.
   *
   * @param version which item it is, and in which version
   * @param page where the page is
   * @throws IOException if the fetcher was closed meanwhile
   */
  public Optional<SourceItem> deliver(SourceItem item, Fingerprint version, URI page)
      throws IOException, InterruptedException {
    if (!attempts.mayTry(version, time.now())) {
      return Optional.empty();
    }
    if (givenUp.contains(page.getAuthority())) {
      return failed(item, version, page, Duration.ZERO);
    }
    Duration left = Duration.ofNanos(end - time.nanos());
    return left.isNegative() ? Optional.empty() : fetched(item, version, page, left);
  }

  private Optional<SourceItem> fetched(
      SourceItem item, Fingerprint version, URI page, Duration left)
      throws IOException, InterruptedException {
    String host = page.getAuthority();
    try {
      RawArticle whole = withPage(item.article(), page, left);
      silent.answered(host);
      return Optional.of(whole == null ? item : new SourceItem(whole, item.recordedObserved()));
    } catch (HostBusyException e) {
      return Optional.empty();
    } catch (FetchRefusedException e) {
      silent.answered(host);
      return Optional.of(item);
    } catch (RetryLaterException e) {
      return failed(item, version, page, e.after());
    } catch (IOException e) {
      if (e instanceof NoAnswerException && silent.noAnswer(host)) {
        givenUp.add(host);
      }
      return failed(item, version, page, Duration.ZERO);
    }
  }

  private Optional<SourceItem> failed(
      SourceItem item, Fingerprint version, URI page, Duration asked) throws IOException {
    if (fetcher.isClosed()) {
      throw new IOException(page + " was not read to its end: the source was closed");
    }
    return attempts.fail(version, time.now(), asked) ? Optional.empty() : Optional.of(item);
  }

  /** Returns the article with its page; null if what came is no page of an article. */
  private @Nullable RawArticle withPage(RawArticle article, URI address, Duration patience)
      throws IOException, InterruptedException {
    FetchRequest request = FetchRequest.linked(address, ACCEPT, patience);
    if (!(fetcher.fetch(request) instanceof Fetched.Body body) || !isPage(body)) {
      return null;
    }
    Optional<String> html =
        Decoded.of(body.content(), body.charset(), true)
            .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES)
            .filter(isArticle);
    return html.map(
            text ->
                RawArticle.newBuilder(article)
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
