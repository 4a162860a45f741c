package tidings.cli.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tidings.runtime.failure.DeadLetterHeaders;
import tidings.runtime.failure.RedriveHeaders;
import tidings.runtime.topics.TopicReader;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;

/** Lists the dead letters of all services: which service, under which key, and why. */
final class DeadLetterFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Map<String, ?> client;
  private final Namespace namespace;

  DeadLetterFile(Map<String, ?> client, Namespace namespace) {
    this.client = client;
    this.namespace = namespace;
  }

  /** Writes the file, sorted, and returns its number of lines. */
  long write(Path file, Path scratch) throws IOException {
    Map<String, byte[]> lines = new TreeMap<>();
    for (String service : NewsTopics.SERVICES) {
      TopicReader.<byte[], IOException>readAll(
          client,
          namespace.prefixed(NewsTopics.deadLetters(service)),
          new ByteArrayDeserializer(),
          letter -> {
            if (!RedriveHeaders.isMarker(letter.headers())) {
              lines.put(
                  "%s|%s|%08d".formatted(service, letter.key(), lines.size()),
                  line(service, letter));
            }
          });
    }
    return OutputFiles.replace(file, scratch, out -> writeLines(lines, out));
  }

  private static long writeLines(Map<String, byte[]> lines, OutputStream out) throws IOException {
    for (byte[] line : lines.values()) {
      out.write(line);
      out.write('\n');
    }
    return lines.size();
  }

  private static byte[] line(String service, ConsumerRecord<String, byte[]> letter)
      throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("service", service);
    fields.put("key", letter.key());
    fields.put(
        "reason",
        DeadLetterHeaders.read(letter.headers(), DeadLetterHeaders.MESSAGE).orElse("unknown"));
    fields.put("bytes", letter.value() == null ? 0 : letter.value().length);
    return JSON.writeValueAsBytes(fields);
  }
}
