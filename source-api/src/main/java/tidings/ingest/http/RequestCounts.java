package tidings.ingest.http;

import java.util.concurrent.atomic.LongAdder;

/** How many requests were sent, and how many were answered with 304 Not Modified. */
public final class RequestCounts {
  /** Those of all sources of this process. */
  public static final RequestCounts ALL = new RequestCounts();

  private final LongAdder requests = new LongAdder();
  private final LongAdder unchanged = new LongAdder();

  /** Returns how many requests were sent, redirects and robots.txt included. */
  public long requests() {
    return requests.sum();
  }

  /** Returns how many of them were answered with 304 Not Modified. */
  public long unchanged() {
    return unchanged.sum();
  }

  void sent() {
    requests.increment();
  }

  void answeredUnchanged() {
    unchanged.increment();
  }
}
