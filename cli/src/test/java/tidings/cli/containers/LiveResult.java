package tidings.cli.containers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tidings.cli.json.JsonRecords;

/**
 * What a live run has in common with a batch run over the same articles.
 *
 * <p>Not in common is what depends on the moment at which an article came: observed, firstSeen,
 * revision; in stories the order of telling, and so id, headline, lead, which of two copies is the
 * original; in closed windows status, lateness, trend, sentences and the stories on top.
 */
final class LiveResult {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OF_THE_MOMENT =
      List.of("revision", "firstSeen", "observed", "observedOrigin", "origin");

  private LiveResult() {}

  /** The last value of each key of a topic, as batch would write them. */
  static <V extends SpecificRecord> List<JsonNode> latest(List<ConsumerRecord<String, V>> records) {
    return NewsClient.latest(records).values().stream()
        .map(value -> parsed(JsonRecords.complete().toJson(value)))
        .toList();
  }

  /** The lines of a file that batch wrote. */
  static List<JsonNode> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(LiveResult::parsed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of each article by id, annotations included. */
  static Map<String, JsonNode> contents(Collection<JsonNode> articles) {
    Map<String, JsonNode> contents = new TreeMap<>();
    for (JsonNode article : articles) {
      ObjectNode content = article.deepCopy();
      contents.put(article.get("id").asText(), content.remove(OF_THE_MOMENT));
    }
    return contents;
  }

  /** The articles of each story that stands. */
  static Set<String> members(Collection<JsonNode> stories) {
    return stories.stream()
        .filter(story -> story.get("mergedInto").isNull() && story.get("articles").asInt() > 0)
        .map(story -> story.get("members").toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The counts of each closed window that has articles, by topic, view and end. */
  static Map<String, String> closedCounts(Collection<JsonNode> summaries) {
    Map<String, String> counts = new TreeMap<>();
    for (JsonNode summary : summaries) {
      boolean rolling = summary.get("status").asText().equals("ROLLING");
      if (!rolling && summary.get("articles").asInt() > 0) {
        counts.put(
            text(summary, "topic", "view", "end"),
            text(summary, "articles", "reports", "stories", "sources", "sentiment"));
      }
    }
    return counts;
  }

  /** Articles of the last 24 hours, of all topics. */
  static int rollingDay(Collection<JsonNode> summaries) {
    return summaries.stream()
        .filter(summary -> summary.get("status").asText().equals("ROLLING"))
        .filter(summary -> text(summary, "topic", "view").equals("topic=all view=24h"))
        .mapToInt(summary -> summary.get("articles").asInt())
        .sum();
  }

  private static String text(JsonNode node, String... fields) {
    return List.of(fields).stream()
        .map(field -> field + "=" + plain(node.get(field)))
        .collect(Collectors.joining(" "));
  }

  private static String plain(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
