package tidings.schemas;

import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * One topic of the catalogue. Keys are strings, values Avro records under the subject {@code
 * <topic>-value}.
 *
 * @param name the name in the live namespace
 * @param value the record class of its values
 * @param key what its keys are, in words
 * @param spread whether it has as many partitions as the run is configured with, or a single one
 * @param cleanUp how Kafka tidies it up when live
 */
public record Topic<V extends SpecificRecord>(
    String name, Class<V> value, String key, Spread spread, CleanUp cleanUp) {

  /** How many partitions a topic has. */
  public enum Spread {
    /** As many as the run is configured with. */
    PARTITIONED,
    /** One, because its readers need all of it in order and it is small. */
    SINGLE
  }

  /** The largest record that a topic takes, in bytes: a page of 4 MiB and what surrounds it. */
  public static final int MAX_RECORD_BYTES = 6 * 1024 * 1024;

  /**
   * The largest dead letter, in bytes: the largest record, and headers that say why it is one, with
   * a stack trace.
   */
  public static final int MAX_DEAD_LETTER_BYTES = MAX_RECORD_BYTES + 512 * 1024;

  /** Returns the name in a namespace. */
  public String in(Namespace namespace) {
    return namespace.prefixed(name);
  }

  /** Returns the number of partitions in a run with so many. */
  public int partitions(int ofTheRun) {
    return spread == Spread.SINGLE ? 1 : ofTheRun;
  }

  /** Returns the topic's own settings in a namespace; what is absent is the broker's default. */
  public Map<String, String> settings(Namespace namespace) {
    Map<String, String> settings = new TreeMap<>(cleanUp.settings(namespace));
    settings.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
    settings.put(
        "message.timestamp.type",
        cleanUp == CleanUp.RAW && namespace.isLive() ? "LogAppendTime" : "CreateTime");
    return settings;
  }

  /** Returns the schema of its values. */
  public Schema schema() {
    return SpecificData.get().getSchema(value);
  }
}
