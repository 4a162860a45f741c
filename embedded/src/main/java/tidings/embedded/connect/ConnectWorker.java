package tidings.embedded.connect;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.distributed.DistributedHerder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.failure.Causes;
import tidings.runtime.process.Sidecar;

/**
 * A worker of Kafka Connect in this JVM. It runs its share of the sources, and offers Connect's own
 * REST API, by which sources are added, paused, restarted and removed while it runs.
 */
public final class ConnectWorker implements Sidecar.Running {
  private static final Logger LOGGER = LoggerFactory.getLogger(ConnectWorker.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(3);

  private final Connect<DistributedHerder> connect;
  private final URI url;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

  private ConnectWorker(Connect<DistributedHerder> connect, URI url) {
    this.connect = connect;
    this.url = url;
  }

  /**
   * Starts a worker; it is not in its group yet ({@link #isServing}).
   *
   * @throws IOException with a user-facing message, if Kafka does not answer or the port is taken
   */
  public static ConnectWorker start(WorkerSettings settings) throws IOException {
    surviveItsEnd();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      Connect<DistributedHerder> connect =
          new ConnectDistributed().startConnect(WorkerProperties.of(settings));
      return new ConnectWorker(connect, url(settings, connect));
    } catch (KafkaException | WorkerEndedException e) {
      throw new IOException(
          "Kafka Connect cannot start on %s:%d with Kafka at %s: %s"
              .formatted(
                  settings.bind(), settings.port(), settings.bootstrapServers(), Causes.rootOf(e)),
          e);
    } finally {
      // Connect leaves its own behind, which would outlive it.
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Returns the REST API's address, as this machine reaches it. */
  @Override
  public String address() {
    return url.toString();
  }

  /** Whether the REST API answers and the worker is in its group and ready to run sources. */
  public boolean isServing() {
    if (connect.herderTask() == null || connect.herderTask().isDone()) {
      return false;
    }
    HttpRequest request = HttpRequest.newBuilder(url.resolve("/health")).timeout(TIMEOUT).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether the worker has ended by itself: it will not serve again. */
  public boolean hasFailed() {
    return connect.herderTask().isDone();
  }

  /** Stops its sources, tells the other workers, and leaves. Does nothing the second time. */
  @Override
  public void close() {
    connect.stop();
    connect.awaitStop();
  }

  /**
   * Connect ends the whole JVM when it cannot go on. Here its thread alone ends, and those who look
   * after the worker see that it does not serve.
   */
  private static void surviveItsEnd() {
    Exit.setExitProcedure(
        (status, message) -> {
          LOGGER.error("Kafka Connect has ended with status {}: {}", status, message);
          throw new WorkerEndedException(status);
        });
  }

  private static URI url(WorkerSettings settings, Connect<DistributedHerder> connect) {
    String host = settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
    return URI.create("http://%s:%d/".formatted(host, connect.rest().advertisedUrl().getPort()));
  }
}
