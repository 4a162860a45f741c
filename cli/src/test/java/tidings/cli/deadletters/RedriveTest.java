package tidings.cli.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tidings.cli.deadletters.Letters.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tidings.cli.terminal.ProgressDisplay;
import tidings.embedded.broker.EmbeddedBroker;
import tidings.embedded.registry.RegistryServer;
import tidings.news.Origin;
import tidings.news.RawArticle;
import tidings.runtime.failure.DeadLetterHeaders;
import tidings.runtime.failure.RedriveHeaders;
import tidings.runtime.tick.Tick;
import tidings.runtime.topics.TopicCreator;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

/** The commands on a real broker and registry; each test has a namespace of its own. */
class RedriveTest {
  @TempDir static Path directory;
  private static EmbeddedBroker broker;
  private static RegistryServer registry;

  private Namespace namespace;
  private Letters letters;
  private Command command;

  @BeforeAll
  static void start() throws IOException {
    broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
    registry = RegistryServer.start(directory.resolve("registry"), 0);
  }

  @AfterAll
  static void stop() {
    registry.close();
    broker.close();
  }

  @BeforeEach
  void createTopics(TestInfo test) throws InterruptedException {
    String name = test.getTestMethod().orElseThrow().getName();
    namespace = new Namespace("t" + Integer.toHexString(name.hashCode()));
    TopicCreator.createMissing(broker.bootstrapServers(), namespace, 2);
    letters = new Letters(broker.bootstrapServers(), namespace.name());
    command = Command.at(broker, registry, namespace.name());
  }

  @AfterEach
  void close() {
    letters.close();
  }

  @Test
  void shouldListInEightyColumnsAndCountCauses() {
    letters.raw("a", bytes("x"));
    letters.raw(null, bytes("y"));
    letters.file("archive/broken.xml");

    Command.Result result = command.run("list");

    assertThat(result.exitCode()).isZero();
    assertThat(result.output().lines()).allMatch(line -> line.length() <= 80);
    assertThat(result.output())
        .contains("ingest/0/0 2026-03-01 08:00:00Z a                Unknown magic byte!")
        .contains("(none)", "archive/broken.…", "3 dead letters of 2 causes")
        .contains("2  Unknown magic byte!", "1  It is no feed");
  }

  @Test
  void shouldListWhatIsAskedFor() {
    letters.raw("a", bytes("x"));
    letters.raw("b", bytes("y"));
    letters.file("archive/broken.xml");

    assertThat(command.list("--key", "b")).singleElement().asString().contains("ingest/0/1");
    assertThat(command.list("--why", "no f")).singleElement().asString().contains("ingest/0/2");
    assertThat(command.list("--since", "2026-03-01T08:00:00Z")).hasSize(3);
    assertThat(command.list("--since", "2026-03-01T08:00:01Z")).isEmpty();
    assertThat(command.list("enrich")).isEmpty();
    assertThat(command.run("list", "--limit", "1").output()).contains("… and 2 more");
  }

  @Test
  void shouldShowAllOfOne() throws IOException {
    String unreadable = letters.raw("a", bytes("\u0001\u0002no Avro"));
    String readable = letters.raw("b", avro(article("b")));
    Path value = directory.resolve("value");

    Command.Result dump = command.run("show", unreadable, "--value", value.toString());
    Command.Result json = command.run("show", readable);

    assertThat(dump.output())
        .contains("news.raw, partition 1, offset 0", "own: kept", "01 02 6e 6f", "..no Avro");
    assertThat(Files.readAllBytes(value)).isEqualTo(bytes("\u0001\u0002no Avro"));
    assertThat(json.output()).contains("tidings.news.RawArticle", "\"content\" : \"About b\"");
    assertThat(command.run("show", "ingest/0/99").exitCode()).isEqualTo(1);
    assertThat(command.run("show", "nothing").exitCode()).isEqualTo(2);
  }

  @Test
  void shouldSendBackOnceWithKeyTimeAndHeaders() {
    String id = letters.raw("a", bytes("x"));

    Command.Result first = command.run("redrive", id);
    Command.Result second = command.run("redrive", id);

    assertThat(first.output()).contains("1 sent back");
    assertThat(second.output()).contains("0 sent back", "1 had been sent back before");
    assertThat(List.of(first.exitCode(), second.exitCode())).containsOnly(0);
    assertThat(letters.cameBack()).singleElement().satisfies(RedriveTest::assertIsTheLetter);
    assertThat(command.list()).isEmpty();
    assertThat(command.list("--all")).singleElement().asString().contains("\"redriven\":\"20");
  }

  private static void assertIsTheLetter(ConsumerRecord<byte[], byte[]> record) {
    assertThat(record.key()).isEqualTo(bytes("a"));
    assertThat(record.value()).isEqualTo(bytes("x"));
    assertThat(record.timestamp()).isEqualTo(Letters.TIME);
    assertThat(RedriveHeaders.observed(record.headers())).hasValue(Letters.TIME);
    assertThat(DeadLetterHeaders.read(record.headers(), "own")).contains("kept");
    assertThat(record.headers().lastHeader(DeadLetterHeaders.MESSAGE)).isNull();
  }

  @Test
  void shouldKeepTheTimeOfTheFirstFailureWhenItFailsAgain() {
    Headers twice = DeadLetterHeaders.origin(namespace.prefixed("news.raw"), 1, 0);
    DeadLetterHeaders.add(twice, RedriveHeaders.OBSERVED, "1500");
    DeadLetterHeaders.origin(namespace.prefixed("news.raw"), 1, 7).forEach(twice::add);
    String id = letters.write("ingest", "a", bytes("x"), twice, "again");

    command.run("redrive", id);

    assertThat(RedriveHeaders.observed(letters.cameBack().get(0).headers())).hasValue(1500);
  }

  @Test
  void shouldNotBelieveAnObservedTimeOfSomebodyElse() {
    Headers once = DeadLetterHeaders.origin(namespace.prefixed("news.raw"), 1, 0);
    DeadLetterHeaders.add(once, RedriveHeaders.OBSERVED, "1500");
    String id = letters.write("ingest", "a", bytes("x"), once, "forged");

    command.run("redrive", id);

    assertThat(RedriveHeaders.observed(letters.cameBack().get(0).headers())).hasValue(Letters.TIME);
  }

  @Test
  void shouldLetNothingOvertakeAnEarlierOneOfItsKey() {
    String earlier = letters.raw("a", bytes("first"));
    letters.raw("b", bytes("other"));
    String later = letters.raw("a", bytes("second"));

    Command.Result refused = command.run("redrive", later);
    List<String> afterRefusal = letters.keysThatCameBack();
    Command.Result together = command.run("redrive", later, "--include-earlier");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.errors()).contains(later + " has the key of " + earlier);
    assertThat(afterRefusal).isEmpty();
    assertThat(together.exitCode()).isZero();
    assertThat(letters.cameBack())
        .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
        .containsExactly("first", "second");
  }

  @Test
  void shouldSendNothingOnADryRun() {
    letters.raw("a", bytes("x"));

    Command.Result result = command.run("redrive", "--all", "ingest", "--dry-run");

    assertThat(result.output()).contains("ingest/0/0 would go to", "1 would be sent");
    assertThat(letters.cameBack()).isEmpty();
    assertThat(command.list()).hasSize(1);
  }

  @Test
  void shouldLeaveWhatCannotGoBackAndSayWhatToDo() {
    letters.file("archive/broken.xml");
    letters.raw(Tick.KEY, bytes(""));
    letters.raw("big", new byte[Topic.MAX_RECORD_BYTES - 100]);
    letters.raw("a", bytes("x"));

    Command.Result result = command.run("redrive", "--all", "ingest");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errors())
        .contains("(archive/broken.xml): mend it, and run it again", "is a tick", "--value");
    assertThat(result.output()).contains("1 sent back", "3 left where they are");
    assertThat(letters.keysThatCameBack()).containsExactly("a");
  }

  @Test
  void shouldSendMendedBytes() throws IOException {
    String id = letters.raw("a", bytes("x"));
    Path file = Files.write(directory.resolve("mended"), avro(article("a")));

    command.run("redrive", id, "--value", file.toString());

    assertThat(letters.cameBack().get(0).value()).isEqualTo(avro(article("a")));
  }

  @Test
  void shouldSendAMendedRecordInTheTopicsSchema() throws IOException {
    String id = letters.raw("a", avro(article("a")));
    Path file = directory.resolve("mended.json");
    command.run("show", id, "--json-value", file.toString());
    Files.writeString(file, Files.readString(file).replace("About a", "About everything"));

    Command.Result result = command.run("redrive", id, "--json-value", file.toString());

    assertThat(result.exitCode()).isZero();
    byte[] value = letters.cameBack().get(0).value();
    assertThat(serdes().of(NewsTopics.RAW).deserializer().deserialize("t", value).getContent())
        .isEqualTo("About everything");
  }

  @Test
  void shouldRefuseAMendedRecordThatIsNone() throws IOException {
    String id = letters.raw("a", avro(article("a")));
    Path file = Files.writeString(directory.resolve("none.json"), "{\"source\":\"x\"}");

    Command.Result result = command.run("redrive", id, "--json-value", file.toString());

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errors()).contains("the mended record is none of");
    assertThat(letters.cameBack()).isEmpty();
    assertThat(command.list()).hasSize(1);
  }

  @Test
  void shouldLeaveNeitherRecordNorMarkerAfterACrash() throws IOException {
    for (int n = 0; n < 5; n++) {
      letters.raw("key-" + n, bytes("x"));
    }

    assertThatThrownBy(this::redriveThatCrashesAtTheThird).hasMessage("crash");

    assertThat(letters.cameBack()).isEmpty();
    assertThat(command.list()).hasSize(5);
    assertThat(command.run("redrive", "--all", "ingest").output()).contains("5 sent back");
    assertThat(letters.keysThatCameBack())
        .containsExactly("key-0", "key-1", "key-2", "key-3", "key-4");
    assertThat(command.list()).isEmpty();
  }

  private void redriveThatCrashesAtTheThird() throws IOException {
    AtomicInteger sent = new AtomicInteger();
    Connection connection =
        new Connection(broker.bootstrapServers(), registry.url(), namespace, Map.of());
    try (Redrive redrive = new Redrive(connection, Clock.systemUTC(), quiet())) {
      List<DeadLetter> all = redrive.log(List.of("ingest")).open();
      redrive.send(
          all,
          record -> {
            if (sent.incrementAndGet() == 3) {
              throw new IllegalStateException("crash");
            }
            return record.value();
          });
    }
  }

  @Test
  void shouldFenceOffAnEarlierRedrive() throws IOException {
    letters.raw("a", bytes("x"));
    Connection connection =
        new Connection(broker.bootstrapServers(), registry.url(), namespace, Map.of());

    try (Redrive first = new Redrive(connection, Clock.systemUTC(), quiet())) {
      List<DeadLetter> plan = first.log(List.of("ingest")).open();
      command.run("redrive", "--all", "ingest");

      assertThatThrownBy(() -> first.send(plan, ConsumerRecord::value))
          .isInstanceOf(org.apache.kafka.common.KafkaException.class);
    }
    assertThat(letters.keysThatCameBack()).containsExactly("a");
  }

  @Test
  void shouldSayWhatIsWrongWithTheCommandLine() {
    assertThat(command.run("redrive").exitCode()).isEqualTo(2);
    assertThat(command.run("redrive", "ingest/0/1", "--all", "ingest").exitCode()).isEqualTo(2);
    assertThat(command.run("redrive", "--all", "ingest", "--value", "f").exitCode()).isEqualTo(2);
    assertThat(command.run("list", "--since", "soon").exitCode()).isEqualTo(2);
    assertThat(command.run("list", "nobody").exitCode()).isEqualTo(2);
    assertThat(command.run("list", "--property", "security.protocol=nonsense").exitCode())
        .isEqualTo(1);
  }

  private byte[] avro(RawArticle article) {
    String topic = NewsTopics.RAW.in(namespace);
    return serdes().of(NewsTopics.RAW).serializer().serialize(topic, article);
  }

  private static RegistrySerdes serdes() {
    return RegistrySerdes.at(registry.url());
  }

  private static RawArticle article(String id) {
    return RawArticle.newBuilder()
        .setId(id)
        .setContent("About " + id)
        .setPublished(Instant.EPOCH.toString())
        .setOrigin(Origin.newBuilder().build())
        .build();
  }

  private static ProgressDisplay quiet() {
    return new ProgressDisplay(false, System.err);
  }
}
