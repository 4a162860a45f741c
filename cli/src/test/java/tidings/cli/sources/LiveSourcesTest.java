package tidings.cli.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.embedded.connect.ConnectWorker;
import tidings.news.RawArticle;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/** Sources from their file to news.raw, through a worker, a broker and a registry. */
class LiveSourcesTest {
  @TempDir Path folder;
  private LiveKafka kafka;
  private ConnectWorker worker;

  @BeforeEach
  void start() throws Exception {
    kafka = LiveKafka.start(folder);
    worker = kafka.worker();
  }

  @AfterEach
  void stop() {
    worker.close();
    kafka.close();
  }

  @Test
  void shouldBringEveryFileToNewsRawAndChangeNothingWhenAppliedAgain() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "Ferry\n\nIt sails to Fennick.");
    Files.writeString(news.resolve("b.jsonl"), "{\"id\":\"7\",\"title\":\"Storm\"}\nnot json\n");
    List<DeclaredSource> sources =
        declared("  harbour-files:\n    type: files\n    inputs: " + news + "\n");

    Applied first = apply(sources);
    Applied second = apply(sources);

    assertThat(first.added()).containsExactly("harbour-files");
    assertThat(second)
        .isEqualTo(
            new Applied(List.of(), List.of(), List.of(), List.of("harbour-files"), Map.of()));
    Eventually.isTrue("both items arrive", () -> raw().size() == 2);
    assertThat(raw()).extracting(RawArticle::getTitle).contains("Storm");
    Eventually.isTrue(
        "what is no item is a dead letter",
        () -> kafka.records(NewsTopics.deadLetters("ingest")).size() == 1);
  }

  @Test
  void shouldPauseResumeAndRemoveByConnectsOwnRestApi() throws Exception {
    Tap tap = Tap.open("coast");
    RawArticle before = tap.pour("before");
    apply(declared(tap("coast")));
    Eventually.isTrue("the first item arrives", () -> raw().equals(List.of(before)));

    put("connectors/coast/pause");
    Eventually.isTrue("it is paused", () -> state("coast").equals("PAUSED"));
    RawArticle after = tap.pour("after");
    put("connectors/coast/resume");
    Eventually.isTrue("the second arrives too", () -> raw().size() == 2);
    assertThat(raw()).containsExactlyInAnyOrder(before, after);

    Applied applied = apply(List.of());
    assertThat(applied.removed()).containsExactly("coast");
    Eventually.isTrue("it is gone", () -> client().status().isEmpty());
  }

  @Test
  void shouldLeaveAloneWhatWasAddedByHand() throws Exception {
    Tap.open("by-hand");
    send(
        "PUT",
        "connectors/by-hand/config",
        "{\"connector.class\":\"tidings.ingest.connect.ArticleSourceConnector\",\"tasks.max\":\"1\","
            + "\"source.type\":\"tap\",\"source.tap\":\"by-hand\",\"registry.url\":\""
            + kafka.registryUrl()
            + "\"}");

    Applied applied = apply(List.of());

    assertThat(applied.removed()).isEmpty();
    assertThat(client().status()).extracting(SourceState::name).containsExactly("by-hand");
  }

  @Test
  void shouldSayWhyConnectRefusesASource() throws Exception {
    Tap.open("quay");
    List<DeclaredSource> sources = declared(tap("quay"));
    DeclaredSource wrong =
        new DeclaredSource("quay", "tap", sources.get(0).every(), Map.of("tap", "no-such-tap"));

    Applied applied = apply(List.of(wrong));

    assertThat(applied.refused().get("quay")).contains("tap is \"no-such-tap\"; name one");
    assertThat(applied.added()).isEmpty();
  }

  @Test
  void shouldGoOnFromItsPlaceAfterARestartOfTheWorker() throws Exception {
    Tap tap = Tap.open("isle");
    RawArticle first = tap.pour("first");
    apply(declared(tap("isle")));
    Eventually.isTrue("the first item arrives", () -> raw().equals(List.of(first)));
    worker.close();
    RawArticle second = tap.pour("second");

    worker = kafka.worker();

    Eventually.isTrue("the second arrives", () -> raw().contains(second));
    assertThat(raw()).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void shouldTellThatASourceIsIllAndThatItIsWellAgain() throws Exception {
    Tap tap = Tap.open("moor");
    tap.shut("https://moor.example answers 503");
    apply(declared(tap("moor")));
    Eventually.isTrue("it is ill", () -> health("moor") == SourceHealth.FAILING);
    assertThat(statuses().get("moor").getReason()).isEqualTo("https://moor.example answers 503");
    assertThat(state("moor")).isEqualTo("RUNNING");

    assertThat(reports())
        .extracting(SourceReport::source, SourceReport::health, SourceReport::reason)
        .containsExactly(
            tuple("moor", SourceReport.Health.FAILING, "https://moor.example answers 503"));

    tap.reopen();

    Eventually.isTrue("it is well", () -> health("moor") == SourceHealth.HEALTHY);
  }

  @Test
  void shouldFailWithAFaultAndBeRestartedByRest() throws Exception {
    Tap tap = Tap.open("fen");
    tap.breakDown();
    apply(declared(tap("fen")));
    Eventually.isTrue("its task has failed", () -> state("fen").equals("FAILED"));
    assertThat(client().status().get(0).trace())
        .isEqualTo("Source fen stopped: java.lang.IllegalStateException: the tap is broken");
    Eventually.isTrue("its status says so", () -> health("fen") == SourceHealth.FAILING);

    tap.reopen();
    send("POST", "connectors/fen/restart?includeTasks=true&onlyFailed=true", "");

    Eventually.isTrue("it is well", () -> health("fen") == SourceHealth.HEALTHY);
  }

  private List<DeclaredSource> declared(String lines) throws IOException {
    return SourcesFile.read(
        Files.writeString(folder.resolve("sources.yaml"), "sources:\n" + lines));
  }

  private static String tap(String name) {
    return "  %s:\n    type: tap\n    every: PT0.2S\n    tap: %s\n".formatted(name, name);
  }

  private Applied apply(List<DeclaredSource> sources) throws Exception {
    return client().apply(sources, kafka.registryUrl(), Namespace.LIVE);
  }

  private SourcesClient client() {
    return new SourcesClient(worker.address());
  }

  private List<SourceReport> reports() throws Exception {
    return new SourceReports(
            client(),
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            RegistrySerdes.at(kafka.registryUrl()),
            Namespace.LIVE)
        .look(Instant.now());
  }

  private String state(String name) throws Exception {
    return client().status().stream()
        .filter(state -> state.name().equals(name))
        .map(SourceState::state)
        .findFirst()
        .orElse("absent");
  }

  private List<RawArticle> raw() {
    return kafka.values(NewsTopics.RAW);
  }

  private Map<String, SourceStatus> statuses() {
    return kafka.values(NewsTopics.SOURCE_STATUS).stream()
        .collect(
            Collectors.toMap(SourceStatus::getSource, status -> status, (older, newer) -> newer));
  }

  private SourceHealth health(String name) {
    SourceStatus status = statuses().get(name);
    return status == null ? SourceHealth.UNKNOWN : status.getHealth();
  }

  private void put(String path) throws Exception {
    send("PUT", path, "");
  }

  private void send(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(worker.address() + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
  }
}
