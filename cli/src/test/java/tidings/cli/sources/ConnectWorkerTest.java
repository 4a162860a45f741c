package tidings.cli.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.embedded.connect.ConnectWorker;
import tidings.embedded.connect.WorkerSettings;
import tidings.schemas.Namespace;

class ConnectWorkerTest {
  @TempDir Path folder;

  @Test
  void shouldServeOnceItIsInItsGroupAndLeaveNothingBehind() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (LiveKafka kafka = LiveKafka.start(folder)) {
      ConnectWorker worker = kafka.worker();

      assertThat(get(worker.address() + "connector-plugins"))
          .contains("tidings.ingest.connect.ArticleSourceConnector");
      assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);

      worker.close();
      assertThat(worker.isServing()).isFalse();
      worker.close();
    }
  }

  @Test
  void shouldSayThatThePortIsTaken() throws Exception {
    try (LiveKafka kafka = LiveKafka.start(folder);
        ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WorkerSettings settings =
          new WorkerSettings(
              Namespace.LIVE,
              kafka.bootstrapServers(),
              kafka.registryUrl(),
              "127.0.0.1",
              taken.getLocalPort(),
              "",
              Map.of());

      assertThatThrownBy(() -> ConnectWorker.start(settings))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("127.0.0.1:" + taken.getLocalPort())
          .hasMessageContaining("in use");
    }
  }

  @Test
  void shouldSayThatItHasEndedInsteadOfEndingTheJvm() throws Exception {
    try (LiveKafka kafka = LiveKafka.start(folder)) {
      kafka.createTopic("tidings-connect-configs", Map.of("cleanup.policy", "delete"));

      try (ConnectWorker worker = ConnectWorker.start(kafka.settings())) {
        Eventually.isTrue("it has ended", worker::hasFailed);

        assertThat(worker.isServing()).isFalse();
      }
    }
  }

  private static String get(String url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
