package tidings.ingest.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static tidings.ingest.connect.ScriptedSource.cursor;
import static tidings.ingest.connect.ScriptedSource.item;
import static tidings.ingest.connect.ScriptedSourceFactory.script;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.source.SourceRecord;
import org.junit.jupiter.api.Test;
import tidings.ingest.source.RetryLaterException;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.news.Origin;
import tidings.news.RawArticle;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;

class ArticleSourceTaskTest {
  private static final String RAW = "news.raw";
  private static final String STATUS = "news.source-status";
  private static final String DEAD_LETTERS = "ingest.dead-letters";

  @Test
  void shouldWriteItemsUnchangedUnderTheirKeys() throws Exception {
    script("two").delivers(2, item("a"), item("b"));
    TaskRun run = TaskRun.of("two");

    run.polls(1);

    assertThat(run.topics()).containsExactly(RAW, RAW, STATUS);
    assertThat(run.articles()).containsExactly(item("a").article(), item("b").article());
    assertThat(run.written)
        .extracting(SourceRecord::key)
        .containsExactly("fennick-bugle|a", "fennick-bugle|b", "bugle");
    assertThat(run.written).extracting(SourceRecord::timestamp).containsOnlyNulls();
  }

  @Test
  void shouldMoveTheOffsetWithTheLastRecordOfABatchOnly() throws Exception {
    script("places").delivers(1, item("a")).delivers(3, item("b"), item("c"));
    TaskRun run = TaskRun.of("places");

    run.polls(2);

    assertThat(run.written)
        .extracting(record -> (Object) record.sourceOffset().get("seen"))
        .containsExactly(null, "1", "1", "3");
    assertThat(run.written)
        .extracting(SourceRecord::sourcePartition)
        .containsOnly(Map.of("source", "bugle"));
  }

  @Test
  void shouldGoOnFromTheStoredPlace() throws Exception {
    script("before").delivers(7, item("a"));
    TaskRun before = TaskRun.of("before").polls(1);
    ScriptedSource source = script("after").delivers(8, item("b"));

    TaskRun.after(before.lastOffset(), "after").polls(1);

    assertThat(source.asked).containsExactly(cursor(7));
  }

  @Test
  void shouldBeginAtTheStartWithoutAStoredPlace() throws Exception {
    ScriptedSource source = script("new");

    TaskRun.of("new").polls(1);

    assertThat(source.asked).containsExactly(SourceCursor.START);
  }

  @Test
  void shouldMoveThePlaceOfABatchWithoutItemsByAStatus() throws Exception {
    script("silent").delivers(1, item("a")).delivers(2);
    TaskRun run = TaskRun.of("silent");

    run.polls(2);

    assertThat(run.topics()).containsExactly(RAW, STATUS, STATUS);
    assertThat(run.lastOffset().get("seen")).isEqualTo("2");
  }

  @Test
  void shouldAskAgainAtOnceWhileThereIsSomethingAndThenRest() throws Exception {
    ScriptedSource source = script("busy").delivers(1, item("a")).delivers(2, item("b"));
    TaskRun run = TaskRun.of("busy", "every", "PT3S");

    run.polls(7);

    assertThat(run.waits).containsExactly(seconds(1), seconds(1), seconds(1), seconds(1));
    assertThat(source.asked).containsExactly(SourceCursor.START, cursor(1), cursor(2), cursor(2));
  }

  @Test
  void shouldReturnNothingWithinASecond() throws Exception {
    script("resting");
    TaskRun run = TaskRun.of("resting", "every", "P1D").polls(1);

    assertThat(run.poll()).isNull();

    assertThat(run.now).isEqualTo(TaskRun.START.plusSeconds(1));
  }

  @Test
  void shouldTellEveryMinuteHowTheSourceIs() throws Exception {
    script("healthy");
    TaskRun run = TaskRun.of("healthy", "every", "PT10S");

    run.polls(1 + 125);

    assertThat(run.statuses())
        .extracting(SourceStatus::getHealth, SourceStatus::getLastSuccess)
        .hasSize(3)
        .contains(tuple(SourceHealth.HEALTHY, TaskRun.START.plusSeconds(60)));
  }

  @Test
  void shouldAskNoMoreOnceASourceHasEnded() throws Exception {
    ScriptedSource source = script("ended").ends();

    TaskRun.of("ended", "every", "PT1S").polls(10);

    assertThat(source.asked).hasSize(1);
  }

  @Test
  void shouldTellAFailureAndAskAgainFromTheSamePlace() throws Exception {
    ScriptedSource source =
        script("failing")
            .delivers(1, item("a"))
            .fails(new IOException("https://bugle.example answers 503"))
            .delivers(2, item("b"));
    TaskRun run = TaskRun.of("failing", "every", "PT1S");

    run.polls(3);

    assertThat(source.asked).containsExactly(SourceCursor.START, cursor(1), cursor(1));
    assertThat(run.topics()).containsExactly(RAW, STATUS, STATUS, RAW, STATUS);
    assertThat(run.statuses())
        .extracting(SourceStatus::getHealth)
        .containsExactly(SourceHealth.HEALTHY, SourceHealth.FAILING, SourceHealth.HEALTHY);
    assertThat(run.statuses().get(1).getReason()).isEqualTo("https://bugle.example answers 503");
    assertThat(run.statuses().get(1).getLastSuccess()).isEqualTo(TaskRun.START);
    assertThat(run.lastStatus().getReason()).isNull();
  }

  @Test
  void shouldWaitLongerAfterEachFailure() throws Exception {
    ScriptedSource source = script("down");
    for (int i = 0; i < 5; i++) {
      source.fails(new IOException("no route to bugle.example"));
    }
    TaskRun run = TaskRun.of("down");

    run.polls(1 + 5 + 10 + 20);

    assertThat(source.asked).hasSize(4);
    assertThat(run.now).isEqualTo(TaskRun.START.plusSeconds(35));
  }

  @Test
  void shouldWaitAsLongAsThePlaceAsks() throws Exception {
    ScriptedSource source =
        script("later")
            .fails(new RetryLaterException("bugle.example: later", Duration.ofSeconds(90)));
    TaskRun run = TaskRun.of("later");

    run.polls(1 + 89);
    assertThat(source.asked).hasSize(1);
    run.polls(1);

    assertThat(source.asked).hasSize(2);
  }

  @Test
  void shouldNotReportASourceAsFailingThatIsPostponedForAMoment() throws Exception {
    ScriptedSource source = script("moment").delivers(1, item("a"));
    source.fails(new RetryLaterException("bugle.example is busy", Duration.ofSeconds(2)));
    TaskRun run = TaskRun.of("moment");

    run.polls(2 + 2);

    assertThat(source.asked).hasSize(3);
    assertThat(run.statuses())
        .extracting(SourceStatus::getHealth)
        .containsExactly(SourceHealth.HEALTHY);
  }

  @Test
  void shouldReportASourceAsFailingThatIsPostponedAgainAndAgain() throws Exception {
    ScriptedSource source = script("moments");
    for (int i = 0; i < 20; i++) {
      source.fails(new RetryLaterException("bugle.example is busy", Duration.ofSeconds(2)));
    }
    TaskRun run = TaskRun.of("moments", "every", "PT2S");

    run.polls(12);

    assertThat(run.lastStatus().getHealth()).isEqualTo(SourceHealth.FAILING);
    assertThat(run.lastStatus().getReason()).isEqualTo("bugle.example is busy");
  }

  @Test
  void shouldTellAFaultBeforeTheTaskFailsWithIt() throws Exception {
    script("broken").breaks(new IllegalStateException("seven is no colour"));
    TaskRun run = TaskRun.of("broken");

    run.polls(1);

    assertThat(run.lastStatus().getHealth()).isEqualTo(SourceHealth.FAILING);
    assertThat(run.lastStatus().getReason()).contains("seven is no colour");
    assertThatThrownBy(run::poll)
        .isInstanceOf(ConnectException.class)
        .hasMessageContaining("bugle")
        .hasMessageContaining("seven is no colour");
  }

  @Test
  void shouldRememberTheLastSuccessOverARestart() throws Exception {
    script("well").delivers(1, item("a"));
    Map<String, ?> offset = TaskRun.of("well").polls(1).lastOffset();
    script("away").fails(new IOException("no route to bugle.example"));

    SourceStatus status = TaskRun.after(offset, "away").polls(1).lastStatus();

    assertThat(status.getLastSuccess()).isEqualTo(TaskRun.START);
  }

  @Test
  void shouldSendWhatCannotBeReadToTheDeadLetters() throws Exception {
    script("odd").deliversUnreadable(1, "https://bugle.example/feed", "It is no XML; look at it");
    TaskRun run = TaskRun.of("odd");

    SourceRecord letter = run.polls(1).written.get(0);

    assertThat(letter.topic()).isEqualTo(DEAD_LETTERS);
    assertThat(letter.key()).isEqualTo("https://bugle.example/feed");
    assertThat((byte[]) letter.value()).containsExactly(1, 2);
    assertThat(TaskRun.header(letter, "__streams.errors.message"))
        .isEqualTo("It is no XML; look at it");
    assertThat(TaskRun.header(letter, "__streams.errors.exception")).endsWith("UnreadableItem");
  }

  @Test
  void shouldSendWhatHasNoIdentityToTheDeadLetters() throws Exception {
    RawArticle nameless =
        RawArticle.newBuilder().setContent("Rain.").setOrigin(new Origin(null, null, null)).build();
    script("nameless").delivers(1, new SourceItem(nameless, null), item("b"));
    TaskRun run = TaskRun.of("nameless");

    SourceRecord letter = run.polls(1).written.get(0);

    assertThat(run.topics()).containsExactly(DEAD_LETTERS, RAW, STATUS);
    assertThat(TaskRun.text((byte[]) letter.value())).isEqualTo("Rain.");
    assertThat(TaskRun.header(letter, "__streams.errors.message")).contains("no id, no URL");
  }

  @Test
  void shouldPutItsTopicsIntoTheNamespace() throws Exception {
    script("trial").delivers(1, item("a"));

    assertThat(TaskRun.of("trial", "namespace", "trial").polls(1).topics())
        .containsExactly("trial.news.raw", "trial.news.source-status");
  }

  @Test
  void shouldKeepWhatWasDeliveredWhileTheRegistryIsAway() throws Exception {
    ScriptedSource source = script("kept").delivers(1, item("a"), item("b"));
    int port = freePort();
    TaskRun run = TaskRun.of("kept", "registry.url", "http://127.0.0.1:" + port);
    run.polls(3);
    assertThat(run.written).isEmpty();
    HttpServer registry = registry(port);
    try {
      run.polls(30);
    } finally {
      registry.stop(0);
    }

    assertThat(run.topics()).containsExactly(RAW, RAW, STATUS);
    assertThat(source.asked.get(0)).isEqualTo(SourceCursor.START);
    assertThat(source.asked.subList(1, source.asked.size())).containsOnly(cursor(1));
  }

  @Test
  void shouldCloseTheSourceWhenItStopsAndBearWhatAClosedSourceThrows() throws Exception {
    ScriptedSource source =
        script("stopped").delivers(1, item("a")).breaks(new IllegalStateException("closed"));
    TaskRun run = TaskRun.of("stopped").polls(1);

    run.stop();

    assertThat(source.closed).isTrue();
    assertThat(run.poll()).isNull();
  }

  private static Duration seconds(int number) {
    return Duration.ofSeconds(number);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Takes every schema as its first. */
  private static HttpServer registry(int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    byte[] answer = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }
}
