package tidings.ingest.page;

import java.util.function.Predicate;
import tidings.ingest.http.Fetcher;
import tidings.ingest.http.Time;

/**
 * Fetches the pages behind a source's items, a few seconds a poll.
 *
 * <p>A page that fails for a passing reason is left for a later poll: it is tried again after one
 * minute and after five. What fails for good is delivered as the source itself gave it: an article
 * is never lost to its page. Used by one thread.
 */
public final class PageFetcher {
  private final Fetcher fetcher;
  private final Time time;
  private final Predicate<String> isArticle;
  private final SilentHosts silent = new SilentHosts();

  /**
   * @param fetcher the source's own
   * @param isArticle whether some HTML is the page of an article; one that is not is ignored
   */
  public PageFetcher(Fetcher fetcher, Time time, Predicate<String> isArticle) {
    this.fetcher = fetcher;
    this.time = time;
    this.isArticle = isArticle;
  }

  /**
   * Begins a poll, whose three seconds for pages begin now.
   *
   * @param attempts what failed before; what fails is added
   */
  public PagePoll begin(PageAttempts attempts) {
    return new PagePoll(fetcher, time, isArticle, attempts, silent);
  }

  /** Forgets which hosts do not answer: nothing is left to fetch from them. */
  public void forgetHosts() {
    silent.clear();
  }
}
