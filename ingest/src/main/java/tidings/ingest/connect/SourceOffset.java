package tidings.ingest.connect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.OffsetStorageReader;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.SourceCursor;

/**
 * The offset of a source, as Connect stores it: the cursor's strings, and when the source last
 * answered, so that the status of a failing source says so after a restart too.
 */
record SourceOffset(SourceCursor cursor, @Nullable Instant lastSuccess) {
  private static final String LAST_SUCCESS = "tidings.last-success";

  /** Returns the offset that is stored for a source; its start if there is none. */
  static SourceOffset stored(OffsetStorageReader storage, String source) {
    Map<String, Object> offset = storage.offset(partition(source));
    if (offset == null) {
      return new SourceOffset(SourceCursor.START, null);
    }
    Map<String, String> position = new HashMap<>();
    offset.forEach((key, value) -> position.put(key, String.valueOf(value)));
    String lastSuccess = position.remove(LAST_SUCCESS);
    return new SourceOffset(
        new SourceCursor(position), lastSuccess == null ? null : Instant.parse(lastSuccess));
  }

  /**
   * Returns the records with their offsets: this one for all but the last, which has the one after
   * all of them. Connect stores the offset of what was written, in order: were it the last one's
   * for all, a crash between two of them would lose the second.
   */
  List<SourceRecord> attachTo(List<SourceRecord> records, SourceOffset next, String source) {
    List<SourceRecord> attached = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      SourceOffset offset = i == records.size() - 1 ? next : this;
      attached.add(offset.attachedTo(records.get(i), source));
    }
    return attached;
  }

  private SourceRecord attachedTo(SourceRecord record, String source) {
    return new SourceRecord(
        partition(source),
        offset(),
        record.topic(),
        record.kafkaPartition(),
        record.keySchema(),
        record.key(),
        record.valueSchema(),
        record.value(),
        record.timestamp(),
        record.headers());
  }

  private Map<String, String> offset() {
    Map<String, String> offset = new HashMap<>(cursor.position());
    if (lastSuccess != null) {
      offset.put(LAST_SUCCESS, lastSuccess.toString());
    }
    return offset;
  }

  private static Map<String, String> partition(String source) {
    return Map.of("source", source);
  }
}
