package tidings.ingest.http;

import java.io.Closeable;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Sends one request at a time and reads its answer. Follows no redirect and keeps no cookie. */
final class HttpExchange implements Closeable {
  private static final ScheduledThreadPoolExecutor DEADLINES = deadlines();
  private static final Duration MAX_SILENCE = Duration.ofSeconds(5);

  private static final Http1Config HEADERS =
      Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16 << 10).build();

  private final CloseableHttpClient client;
  private volatile @Nullable HttpGet current;

  HttpExchange(FetchSettings settings, DnsResolver resolver) {
    this.client =
        HttpClients.custom()
            .setUserAgent(settings.userAgent())
            .setConnectionManager(connections(settings, resolver))
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(silence(settings))
                    .setConnectionRequestTimeout(silence(settings))
                    .setProtocolUpgradeEnabled(false)
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .disableAutomaticRetries()
            .build();
  }

  private static HttpClientConnectionManager connections(
      FetchSettings settings, DnsResolver resolver) {
    try {
      return PoolingHttpClientConnectionManagerBuilder.create()
          .setDnsResolver(resolver)
          .setConnectionFactory(
              ManagedHttpClientConnectionFactory.builder().http1Config(HEADERS).build())
          // The default makes a trust store of its own for each client.
          .setTlsSocketStrategy(new DefaultClientTlsStrategy(SSLContext.getDefault()))
          .setDefaultConnectionConfig(
              ConnectionConfig.custom()
                  .setConnectTimeout(silence(settings))
                  .setSocketTimeout(silence(settings))
                  .setValidateAfterInactivity(TimeValue.ofMilliseconds(200))
                  .setTimeToLive(TimeValue.ofSeconds(10))
                  .build())
          .build();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has to have TLS", e);
    }
  }

  private static Timeout silence(FetchSettings settings) {
    long millis = Math.min(settings.timeout().toMillis(), MAX_SILENCE.toMillis());
    return Timeout.ofMilliseconds(millis);
  }

  /**
   * Asks.
   *
   * @param longest time until the last byte: time-outs of the client begin anew with every byte, so
   *     a server that drips would hold it for ever
   * @throws FetchRefusedException if asking again will not help
   * @throws NoAnswerException if it cannot be read now
   */
  Answer send(FetchRequest request, Duration longest) throws IOException {
    HttpGet get = get(request);
    AtomicBoolean late = new AtomicBoolean();
    current = get;
    ScheduledFuture<?> deadline =
        DEADLINES.schedule(
            () -> {
              late.set(true);
              get.cancel();
            },
            Math.max(1, longest.toMillis()),
            TimeUnit.MILLISECONDS);
    try {
      return answer(client.executeOpen(null, get, null), request, get);
    } catch (FetchRefusedException e) {
      throw e;
    } catch (ForbiddenAddressException e) {
      throw new FetchRefusedException(request.address() + ": " + e.getMessage());
    } catch (IOException | IllegalStateException e) {
      String why = late.get() ? "it did not end in time" : String.valueOf(e.getMessage());
      throw new NoAnswerException(request.address() + " cannot be read now (" + why + ")", e);
    } finally {
      deadline.cancel(false);
      current = null;
    }
  }

  private static Answer answer(ClassicHttpResponse response, FetchRequest request, HttpGet get)
      throws IOException {
    try {
      if (Answer.hasBody(response.getCode())) {
        return new Answer(response, LimitedBody.read(response.getEntity(), request, get::cancel));
      }
      if (response.getEntity() != null) {
        // To close a body first reads the rest of it.
        get.cancel();
      }
      return new Answer(response, new byte[0]);
    } finally {
      Closer.closeQuietly(response);
    }
  }

  private static HttpGet get(FetchRequest request) {
    HttpGet get = new HttpGet(request.address());
    get.setHeader("Accept", request.accept());
    get.setHeader("Accept-Encoding", "gzip");
    Validators known = request.known();
    if (known.etag() != null) {
      get.setHeader("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      get.setHeader("If-Modified-Since", known.lastModified());
    }
    return get;
  }

  private static ScheduledThreadPoolExecutor deadlines() {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "tidings-fetch-deadlines");
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
    return executor;
  }

  /** Ends a request under way too. */
  @Override
  public void close() {
    HttpGet under = current;
    if (under != null) {
      under.cancel();
    }
    client.close(CloseMode.IMMEDIATE);
  }
}
