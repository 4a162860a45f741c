package tidings.cli.batch;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.CommonClientConfigs;
import tidings.cli.json.JsonRecords;
import tidings.runtime.topics.TopicReader;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

/**
 * Writes the final state of a run as JSON Lines: one line a key, sorted by key, the same bytes for
 * the same input. What depends on the moment of emission (a summary's revision and watermark) is
 * left out.
 */
public final class OutputFiles {
  private final Map<String, ?> client;
  private final RegistrySerdes registry;
  private final Namespace namespace;
  private final Path folder;
  private final Path scratch;

  /** Makes one as the other constructor does, at a Kafka that needs no more than an address. */
  public OutputFiles(
      String bootstrapServers,
      RegistrySerdes registry,
      Namespace namespace,
      Path folder,
      Path scratch) {
    this(
        Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
        registry,
        namespace,
        folder,
        scratch);
  }

  /**
   * Makes one that writes into {@code folder}; what is unfinished stays in {@code scratch}, on the
   * same file system.
   *
   * @param client properties of Kafka's clients, {@code bootstrap.servers} at least
   */
  public OutputFiles(
      Map<String, ?> client,
      RegistrySerdes registry,
      Namespace namespace,
      Path folder,
      Path scratch) {
    this.client = Map.copyOf(client);
    this.registry = registry;
    this.namespace = namespace;
    this.folder = folder;
    this.scratch = scratch;
  }

  /**
   * Writes every file and returns how many lines each has. Files appear whole or not at all.
   *
   * @throws IOException if the folder cannot be written
   */
  public LineCounts writeAll() throws IOException {
    return new LineCounts(
        write(NewsTopics.ARTICLES, "articles.jsonl", JsonRecords.complete(), key -> true),
        write(NewsTopics.ENRICHED, "enriched.jsonl", JsonRecords.complete(), key -> true),
        write(NewsTopics.STORIES, "stories.jsonl", JsonRecords.complete(), key -> true),
        write(
            NewsTopics.SUMMARIES,
            "summaries.jsonl",
            JsonRecords.without("revision", "watermark"),
            OutputFiles::isAlignedWindow),
        new DeadLetterFile(client, namespace).write(folder.resolve("dead-letters.jsonl"), scratch));
  }

  private <V extends SpecificRecord> long write(
      Topic<V> topic, String file, JsonRecords json, Predicate<String> wanted) throws IOException {
    try (LatestPerKey latest = new LatestPerKey(scratch.resolve("sort-" + file))) {
      TopicReader.readAll(
          client,
          topic.in(namespace),
          registry.of(topic).deserializer(),
          record -> {
            if (wanted.test(record.key())) {
              latest.put(record.key(), line(record.value(), json));
            }
          });
      return replace(folder.resolve(file), scratch, latest::writeLines);
    }
  }

  /** What writes the lines of a file and says how many there were. */
  @FunctionalInterface
  interface LineWriter {
    long writeTo(OutputStream lines) throws IOException;
  }

  /** Writes a file beside its place and moves it there when it is complete. */
  static long replace(Path file, Path scratch, LineWriter writer) throws IOException {
    Path unfinished = scratch.resolve(file.getFileName() + ".part");
    long lines;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      lines = writer.writeTo(out);
    }
    Files.move(
        unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return lines;
  }

  /** A rolling view has the key topic/view and never becomes final. */
  private static boolean isAlignedWindow(String key) {
    return key.indexOf('/') != key.lastIndexOf('/');
  }

  private static byte[] line(SpecificRecord record, JsonRecords json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    json.writeLine(record, bytes);
    byte[] withNewline = bytes.toByteArray();
    return java.util.Arrays.copyOf(withNewline, withNewline.length - 1);
  }
}
