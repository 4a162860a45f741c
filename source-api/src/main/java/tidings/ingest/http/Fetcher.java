package tidings.ingest.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.core5.http.ContentType;
import tidings.ingest.source.RetryLaterException;

/**
 * Fetches what strangers name, politely and warily.
 *
 * <ul>
 *   <li>Politely: it says who it is, asks robots.txt, sends each host one request at a time with a
 *       delay between, and pauses for as long as a server asks for.
 *   <li>Warily: only http and https, only public addresses, also behind redirects; bounded in time
 *       and size; without cookies and passwords.
 * </ul>
 *
 * <p>Used by one thread at a time; {@link #close} may come from another one and ends a fetch under
 * way.
 */
public final class Fetcher implements Closeable {
  private static final int MAX_REDIRECTS = 5;
  private static final int MAX_ROBOTS_BYTES = 512 << 10;
  private static final Duration DEFAULT_PAUSE = Duration.ofMinutes(1);
  private static final Duration MAX_PAUSE = Duration.ofMinutes(5);

  private final FetchSettings settings;
  private final HostThrottle throttle;
  private final RobotsTxt robots;
  private final Time time;
  private final HttpExchange exchange;
  private final RequestCounts counts = new RequestCounts();
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Makes a fetcher that shares its throttle and what it knows of robots.txt with all others of
   * this process.
   */
  public Fetcher(FetchSettings settings) {
    this(
        settings,
        HostThrottle.SHARED,
        RobotsTxt.SHARED,
        Time.ofTheMachine(),
        SystemDefaultDnsResolver.INSTANCE);
  }

  /** Makes a fetcher that shares nothing and waits by another clock, for tests. */
  public Fetcher(FetchSettings settings, Time time) {
    this(
        settings,
        new HostThrottle(time),
        new RobotsTxt(time),
        time,
        SystemDefaultDnsResolver.INSTANCE);
  }

  /**
   * @param names resolves host names; its answers are checked
   */
  public Fetcher(
      FetchSettings settings,
      HostThrottle throttle,
      RobotsTxt robots,
      Time time,
      DnsResolver names) {
    this.settings = settings;
    this.throttle = throttle;
    this.robots = robots;
    this.time = time;
    this.exchange = new HttpExchange(settings, new GuardedResolver(settings.allowPrivate(), names));
  }

  /**
   * Fetches.
   *
   * @throws HostBusyException if the host may not be asked within the request's patience
   * @throws RetryLaterException if the server asks for a pause
   * @throws FetchRefusedException if asking again will not help
   * @throws NoAnswerException if the host, or its robots.txt, does not answer now
   * @throws IOException if it cannot be read now
   */
  public Fetched fetch(FetchRequest request) throws IOException, InterruptedException {
    long end = time.nanos() + settings.timeout().plus(request.patience()).toNanos();
    URI at = request.address();
    boolean moved = true;
    for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      Answer answer = ask(request.at(at), end);
      if (!answer.isRedirect()) {
        return fetched(request.at(at), answer, moved && redirects > 0);
      }
      moved &= answer.isMovedForGood();
      at = HttpAddress.resolve(at, String.valueOf(answer.header("Location")));
    }
    throw new FetchRefusedException(
        request.address() + " redirects more than " + MAX_REDIRECTS + " times", 310);
  }

  private Answer ask(FetchRequest request, long end) throws IOException, InterruptedException {
    Duration delay = settings.delay();
    if (request.asksRobots()) {
      Duration wanted = robots.delay(request.address(), address -> robotsTxt(address, request));
      delay = wanted.compareTo(delay) > 0 ? wanted : delay;
    }
    String host = request.address().getAuthority();
    HostThrottle.Permit permit = throttle.take(host, delay, request.patience(), closed);
    try {
      Duration left = Duration.ofNanos(end - time.nanos());
      Duration longest = left.compareTo(settings.timeout()) > 0 ? settings.timeout() : left;
      counts.sent();
      RequestCounts.ALL.sent();
      return exchange.send(request, longest);
    } finally {
      permit.close();
    }
  }

  private byte[] robotsTxt(URI address, FetchRequest page)
      throws IOException, InterruptedException {
    Fetched fetched =
        fetch(
            new FetchRequest(
                address,
                "text/plain,*/*;q=0.5",
                MAX_ROBOTS_BYTES,
                false,
                page.patience(),
                Validators.NONE));
    return fetched instanceof Fetched.Body body ? body.content() : new byte[0];
  }

  private Fetched fetched(FetchRequest request, Answer answer, boolean moved) throws IOException {
    int status = answer.status();
    if (status == 304 && !request.known().isEmpty()) {
      counts.answeredUnchanged();
      RequestCounts.ALL.answeredUnchanged();
      return new Fetched.NotModified();
    }
    if (!Answer.hasBody(status)) {
      throw failure(request, answer);
    }
    Optional<ContentType> type = Optional.ofNullable(answer.type());
    return new Fetched.Body(
        request.address(),
        moved,
        answer.body(),
        type.map(ContentType::getMimeType).orElse("").toLowerCase(Locale.ROOT),
        type.map(ContentType::getCharset).map(Charset::name).orElse(null),
        new Validators(answer.validator("ETag"), answer.validator("Last-Modified")));
  }

  private IOException failure(FetchRequest request, Answer answer) {
    int status = answer.status();
    String said = request.address() + " answered " + status;
    Optional<Duration> after = RetryAfter.of(answer.header("Retry-After"), time.now());
    if (status == 429 || (status == 503 && after.isPresent())) {
      Duration pause = after.orElse(DEFAULT_PAUSE);
      throttle.pause(
          request.address().getAuthority(), pause.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : pause);
      return new RetryLaterException(
          said + ": it wants to be left alone for " + pause.toSeconds() + " s", pause);
    }
    if (status >= 500 || status == 408 || status == 425) {
      return new IOException(said + ": the server has trouble; it is asked again later");
    }
    return new FetchRefusedException(said + "; check the address in a browser", status);
  }

  /** Returns how many requests this fetcher sent. */
  public RequestCounts counts() {
    return counts;
  }

  /** Tells whether it was closed. */
  public boolean isClosed() {
    return closed.getCount() == 0;
  }

  @Override
  public void close() {
    closed.countDown();
    exchange.close();
  }
}
