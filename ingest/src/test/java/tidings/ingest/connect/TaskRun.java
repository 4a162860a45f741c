package tidings.ingest.connect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTaskContext;
import org.apache.kafka.connect.storage.OffsetStorageReader;
import org.jspecify.annotations.Nullable;
import tidings.news.RawArticle;
import tidings.news.SourceStatus;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;

/** A task as Connect runs it, over a clock that moves only when the task waits. */
final class TaskRun {
  static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private static final String REGISTRY = "mock://connect-task";

  private final Map<String, String> properties;
  private final Map<String, Object> stored;
  private final ArticleSourceTask task;
  final List<SourceRecord> written = new ArrayList<>();
  final List<Duration> waits = new ArrayList<>();
  Instant now = START;

  private TaskRun(Map<String, String> properties, Map<String, Object> stored) {
    this.properties = properties;
    this.stored = stored;
    this.task = new ArticleSourceTask(() -> now, this::pause);
  }

  static TaskRun of(String script, String... more) {
    return after(Map.of(), script, more);
  }

  /** A task that is started where another one's records end. */
  static TaskRun after(Map<String, ?> offset, String script, String... more) {
    Map<String, String> properties = new HashMap<>(properties(script));
    for (int i = 0; i < more.length; i += 2) {
      properties.put(more[i], more[i + 1]);
    }
    return new TaskRun(properties, new HashMap<>(offset)).start();
  }

  static Map<String, String> properties(String script) {
    return Map.of(
        "name",
        "bugle",
        "source.type",
        "scripted",
        "source.script",
        script,
        "registry.url",
        REGISTRY);
  }

  TaskRun polls(int times) throws InterruptedException {
    for (int i = 0; i < times; i++) {
      poll();
    }
    return this;
  }

  @Nullable List<SourceRecord> poll() throws InterruptedException {
    List<SourceRecord> records = task.poll();
    if (records != null) {
      written.addAll(records);
    }
    return records;
  }

  void stop() {
    task.stop();
  }

  List<String> topics() {
    return written.stream().map(SourceRecord::topic).toList();
  }

  List<RawArticle> articles() {
    return written.stream()
        .filter(record -> record.topic().equals("news.raw"))
        .map(
            record ->
                serdes().of(NewsTopics.RAW).deserializer().deserialize("news.raw", bytes(record)))
        .toList();
  }

  List<SourceStatus> statuses() {
    return written.stream()
        .filter(record -> record.topic().equals("news.source-status"))
        .map(
            record ->
                serdes()
                    .of(NewsTopics.SOURCE_STATUS)
                    .deserializer()
                    .deserialize("news.source-status", bytes(record)))
        .toList();
  }

  SourceStatus lastStatus() {
    return statuses().get(statuses().size() - 1);
  }

  /** What Connect stores once all records are written. */
  Map<String, ?> lastOffset() {
    return written.get(written.size() - 1).sourceOffset();
  }

  static String header(SourceRecord record, String name) {
    return (String) record.headers().lastWithName(name).value();
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private TaskRun start() {
    task.initialize(new Context());
    task.start(properties);
    return this;
  }

  private void pause(Duration wait) {
    waits.add(wait);
    now = now.plus(wait);
  }

  private static RegistrySerdes serdes() {
    return RegistrySerdes.at(REGISTRY);
  }

  private static byte[] bytes(SourceRecord record) {
    return (byte[]) record.value();
  }

  private final class Context implements SourceTaskContext {
    @Override
    public Map<String, String> configs() {
      return properties;
    }

    @Override
    public OffsetStorageReader offsetStorageReader() {
      return new OffsetStorageReader() {
        @Override
        @SuppressWarnings("NullAway") // Connect returns null where nothing is stored
        public <T> Map<String, Object> offset(Map<String, T> partition) {
          return stored.isEmpty() ? null : stored;
        }

        @Override
        public <T> Map<Map<String, T>, Map<String, Object>> offsets(
            Collection<Map<String, T>> partitions) {
          throw new UnsupportedOperationException();
        }
      };
    }

    @Override
    public PluginMetrics pluginMetrics() {
      throw new UnsupportedOperationException();
    }
  }
}
