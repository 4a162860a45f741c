package tidings.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.ingest.source.RetryLaterException;

@Timeout(20)
class FetcherTest {
  private static final int LIMIT = 100_000;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Site site = new Site();
  private final StoppedTime time = new StoppedTime();
  private final HostThrottle throttle = new HostThrottle(time);
  private Fetcher fetcher =
      fetcher(settings(Duration.ofSeconds(10)), SystemDefaultDnsResolver.INSTANCE);

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @Test
  void shouldSayWhoItIsAndNothingMore() throws Exception {
    site.page("/a", "<p>It blows.</p>");

    Fetched.Body body = body("/a");

    assertThat(new String(body.content(), UTF_8)).isEqualTo("<p>It blows.</p>");
    assertThat(body.mediaType()).isEqualTo("text/html");
    assertThat(body.charset()).isEqualTo("UTF-8");
    assertThat(site.last().headers().getFirst("User-agent"))
        .matches("Tidings/\\S+ \\(\\+desk@bugle\\.example\\)");
    assertThat(site.last().headers().keySet())
        .containsExactlyInAnyOrder("User-agent", "Accept", "Accept-encoding", "Host", "Connection");
  }

  @Test
  void shouldKeepNoCookies() throws Exception {
    site.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Set-Cookie", "reader=7; Path=/");
          Site.answer(200, "text/html", "a").handle(exchange);
        });
    body("/a");

    body("/a");

    assertThat(site.last().headers()).doesNotContainKey("Cookie");
  }

  @Test
  void shouldFollowRedirectsFromPlaceToPlace() throws Exception {
    site.page("/c", "c").redirect("/a", 301, "/b").redirect("/b", 302, site.url("/c"));

    Fetched.Body body = body("/a");

    assertThat(body.address()).hasToString(site.url("/c"));
    assertThat(body.moved()).isFalse();
  }

  @Test
  void shouldTellAPermanentMove() throws Exception {
    site.page("/b", "b").redirect("/a", 308, "b");

    assertThat(body("/a").moved()).isTrue();
  }

  @Test
  void shouldGiveUpAfterFiveRedirects() {
    site.redirect("/a", 302, "/a");

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOf(FetchRefusedException.class)
        .hasMessageContaining("more than 5 times");
    assertThat(site.asked()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:%d/secret",
        "http://127.0.0.2:%d/secret",
        "http://[::1]:%d/secret",
        "http://[::ffff:127.0.0.1]:%d/secret",
        "http://2130706433:%d/secret",
        "http://0x7f.1:%d/secret",
        "http://0:%d/secret",
        "http://169.254.169.254/latest/meta-data/",
        "file:///etc/passwd",
        "http://desk:word@127.0.0.1:%d/secret"
      })
  void shouldNotBeLedToAPrivatePlace(String target) {
    site.text("/secret", "secret").redirect("/a", 302, target.formatted(site.port()));

    assertThatThrownBy(() -> body("/a")).isInstanceOf(FetchRefusedException.class);
    assertThat(site.asked()).containsExactly("/a");
  }

  @Test
  void shouldCheckTheAddressThatItConnectsTo() throws Exception {
    site.text("/secret", "secret");
    fetcher = fetcher(settings(Duration.ofSeconds(10)), new Rebinding());
    URI address = URI.create("http://rebinding.example:" + site.port() + "/secret");

    assertThatThrownBy(() -> fetcher.fetch(request(address)))
        .isInstanceOf(FetchRefusedException.class)
        .hasMessageContaining("rebinding.example leads to an address that is private")
        .hasMessageContaining("allow-private");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsTooLarge() {
    site.on("/a", Site.answer(200, "text/html", new byte[LIMIT + 1]));

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOf(FetchRefusedException.class)
        .hasMessageContaining("larger than 97 KiB");
  }

  @Test
  void shouldTakeWhatIsJustNotTooLarge() throws Exception {
    site.on("/a", Site.answer(200, "text/html", new byte[LIMIT]));

    assertThat(body("/a").content()).hasSize(LIMIT);
  }

  @Test
  void shouldReadWhatIsCompressed() throws Exception {
    site.on("/a", gzip("It blows.".getBytes(UTF_8)));

    assertThat(body("/a").content()).asString(UTF_8).isEqualTo("It blows.");
  }

  @Test
  void shouldStopDecompressingABombAtTheLimit() throws Exception {
    site.on("/a", gzip(new byte[100_000_000]));

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOf(FetchRefusedException.class)
        .hasMessageContaining("larger than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, gzip"})
  void shouldRefuseCompressionThatItDidNotAskFor(String encoding) {
    site.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", encoding);
          Site.answer(200, "text/html", "abc").handle(exchange);
        });

    assertThatThrownBy(() -> body("/a")).isInstanceOf(FetchRefusedException.class);
  }

  @Test
  void shouldBreakOffABodyThatNeverEnds() throws Exception {
    CompletableFuture<Boolean> broken = new CompletableFuture<>();
    site.on("/a", exchange -> broken.complete(pour(exchange, 200)));

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOf(FetchRefusedException.class)
        .hasMessageContaining("larger than");
    assertThat(broken.get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shouldBreakOffAnErrorThatNeverEnds() throws Exception {
    CompletableFuture<Boolean> broken = new CompletableFuture<>();
    site.on("/a", exchange -> broken.complete(pour(exchange, 404)));

    assertThatThrownBy(() -> body("/a")).hasMessageContaining("answered 404");
    assertThat(broken.get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shouldNotReadHeadersWithoutEnd() {
    site.on(
        "/a",
        exchange -> {
          for (int i = 0; i < 1_000; i++) {
            exchange.getResponseHeaders().set("X-" + i, "x");
          }
          Site.answer(200, "text/html", "a").handle(exchange);
        });

    assertThatThrownBy(() -> body("/a")).isInstanceOf(IOException.class);
  }

  @Test
  void shouldNotBeHeldByABodyThatDrips() {
    site.on("/a", exchange -> drip(exchange.getResponseBody(), exchange));
    fetcher = fetcher(settings(Duration.ofMillis(300)), SystemDefaultDnsResolver.INSTANCE);

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(FetchRefusedException.class)
        .hasMessageContaining("did not end in time");
  }

  @Test
  void shouldNotBeHeldByAServerThatSaysNothing() {
    site.on("/a", exchange -> site.waitForClosing());
    fetcher = fetcher(settings(Duration.ofMillis(300)), SystemDefaultDnsResolver.INSTANCE);

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot be read now");
  }

  @Test
  void shouldEndAFetchUnderWayWhenClosed() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    site.on(
        "/a",
        exchange -> {
          arrived.countDown();
          site.waitForClosing();
        });
    CompletableFuture<Fetched> fetch = CompletableFuture.supplyAsync(() -> unchecked("/a"));
    arrived.await();

    fetcher.close();

    assertThatThrownBy(() -> fetch.get(2, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 451})
  void shouldNotAskAgainForWhatIsNotThere(int status) {
    site.status("/a", status);

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOfSatisfying(
            FetchRefusedException.class, e -> assertThat(e.status()).isEqualTo(status));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503})
  void shouldAskAgainLaterIfTheServerHasTrouble(int status) {
    site.status("/a", status);

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOf(IOException.class)
        .isNotInstanceOfAny(FetchRefusedException.class, RetryLaterException.class)
        .hasMessageContaining("answered " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "Sun, 01 Mar 2026 12:01:00 GMT"})
  void shouldLeaveAServerAloneThatAsksForIt(String after) throws Exception {
    site.retryLater("/a", 429, after).page("/b", "b");

    assertThatThrownBy(() -> body("/a"))
        .isInstanceOfSatisfying(
            RetryLaterException.class, e -> assertThat(e.after()).hasSeconds(60));
    assertThatThrownBy(() -> body("/b")).isInstanceOf(HostBusyException.class);
    time.pass(Duration.ofSeconds(60));
    assertThat(body("/b").content()).isNotEmpty();
  }

  @Test
  void shouldRestBetweenTwoRequestsToAHost() throws Exception {
    site.page("/a", "a");
    body("/a");

    body("/a");

    assertThat(time.passed()).hasSeconds(1);
  }

  @Test
  void shouldAskForChangesOnly() throws Exception {
    site.feed("/a", "<rss/>");
    Fetched.Body first = body("/a");

    Fetched second = fetcher.fetch(request(URI.create(site.url("/a"))).unless(first.version()));

    assertThat(second).isEqualTo(new Fetched.NotModified());
    assertThat(fetcher.counts().requests()).isEqualTo(2);
    assertThat(fetcher.counts().unchanged()).isEqualTo(1);
  }

  private Fetched.Body body(String path) throws IOException, InterruptedException {
    return (Fetched.Body) fetcher.fetch(request(URI.create(site.url(path))));
  }

  private Fetched unchecked(String path) {
    try {
      return body(path);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FetchRequest request(URI address) {
    return new FetchRequest(address, "*/*", LIMIT, false, PATIENCE, Validators.NONE);
  }

  private Fetcher fetcher(FetchSettings settings, DnsResolver names) {
    return new Fetcher(settings, throttle, new RobotsTxt(time), time, names);
  }

  private static FetchSettings settings(Duration timeout) {
    return new FetchSettings(
        "desk@bugle.example", Duration.ofSeconds(1), timeout, Set.of("127.0.0.1"));
  }

  private static com.sun.net.httpserver.HttpHandler gzip(byte[] content) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(content);
    }
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      Site.answer(200, "text/html", zipped.toByteArray()).handle(exchange);
    };
  }

  /** Writes until the other side hangs up. */
  private static boolean pour(com.sun.net.httpserver.HttpExchange exchange, int status) {
    try {
      exchange.sendResponseHeaders(status, 0);
      while (!Thread.currentThread().isInterrupted()) {
        exchange.getResponseBody().write(new byte[8_192]);
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private void drip(OutputStream body, com.sun.net.httpserver.HttpExchange exchange)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    while (!isOver(Duration.ofMillis(20))) {
      body.write('x');
      body.flush();
    }
  }

  private boolean isOver(Duration longest) {
    try {
      return site.closing().await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Public when it is looked at, private when it is connected to. */
  private static final class Rebinding implements DnsResolver {
    private int asked;

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      String answer = asked++ > 0 ? "1.1.1.1" : "127.0.0.1";
      return new InetAddress[] {InetAddress.getByName(answer)};
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
