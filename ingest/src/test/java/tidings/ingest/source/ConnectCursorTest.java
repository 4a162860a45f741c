package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.article.ItemKey;

/** A cursor is what Kafka Connect stores of a task: a task of its kind resumes where it stopped. */
class ConnectCursorTest {
  private static final int ITEMS = 25;

  @TempDir Path temporary;

  @BeforeEach
  void fill() throws IOException {
    StringBuilder lines = new StringBuilder("not json\n");
    for (int i = 0; i < ITEMS; i++) {
      lines.append("{\"id\": \"").append(i).append("\", \"title\": \"Storm\"}\n");
    }
    Files.writeString(temporary.resolve("a.jsonl"), lines);
    Files.writeString(temporary.resolve("b.txt"), "Ferry\n\nIt sails.");
  }

  @Test
  void shouldResumeFromTheStoredOffset() throws Exception {
    List<SourceRecord> before = new ArrayList<>();
    CursorTask first = task(SourceCursor.START);
    for (int polls = 0; polls < 3; polls++) {
      before.addAll(first.poll());
    }
    first.stop();
    SourceCursor stored = CursorTask.cursor(before.get(before.size() - 1).sourceOffset());

    List<SourceRecord> after = drain(task(stored));

    List<SourceRecord> all = new ArrayList<>(before);
    all.addAll(after);
    assertThat(all)
        .extracting(SourceRecord::key)
        .isEqualTo(drain(task(SourceCursor.START)).stream().map(SourceRecord::key).toList())
        .hasSize(ITEMS + 1)
        .doesNotHaveDuplicates();
  }

  private CursorTask task(SourceCursor stored) {
    Map<String, String> settings =
        Map.of("type", "files", "inputs", temporary.toString(), "batch", "4");
    CursorTask task = new CursorTask(stored);
    task.start(settings);
    return task;
  }

  private static List<SourceRecord> drain(CursorTask task) throws InterruptedException {
    List<SourceRecord> records = new ArrayList<>();
    for (List<SourceRecord> batch = task.poll(); batch != null; batch = task.poll()) {
      records.addAll(batch);
    }
    task.stop();
    return records;
  }

  /** The least that a task over a source has to do. */
  private static final class CursorTask extends SourceTask {
    private SourceCursor cursor;
    private ArticleSource source;
    private boolean exhausted;

    CursorTask(SourceCursor stored) {
      this.cursor = stored;
    }

    @Override
    public void start(Map<String, String> settings) {
      source = ArticleSourceFactory.of(settings.get("type")).open(settings);
    }

    @Override
    public List<SourceRecord> poll() throws InterruptedException {
      if (exhausted) {
        return null;
      }
      try {
        SourceBatch batch = source.poll(cursor);
        exhausted = batch.exhausted();
        cursor = batch.next();
        return batch.items().stream().map(item -> record(item, batch.next())).toList();
      } catch (IOException e) {
        throw new RetriableException(e);
      }
    }

    /**
     * Every record of a batch carries the cursor behind it: Connect stores that of the last one.
     */
    private static SourceRecord record(SourceItem item, SourceCursor next) {
      return new SourceRecord(
          Map.of("source", "files"),
          next.position(),
          "news.raw",
          Schema.STRING_SCHEMA,
          ItemKey.of(item.article()),
          null,
          item.article());
    }

    static SourceCursor cursor(Map<String, ?> offset) {
      Map<String, String> position = new HashMap<>();
      offset.forEach((key, value) -> position.put(key, (String) value));
      return new SourceCursor(position);
    }

    @Override
    public void stop() {
      source.close();
    }

    @Override
    public String version() {
      return "test";
    }
  }
}
