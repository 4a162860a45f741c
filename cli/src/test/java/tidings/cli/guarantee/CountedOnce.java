package tidings.cli.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every article that stands is counted in exactly one window of each length, and is a member of
 * exactly one story.
 */
public record CountedOnce() {
  private static final ObjectMapper JSON = new ObjectMapper();

  public void assertHolds(Run run) throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    int standing = 0;
    for (String line : run.lines("enriched.jsonl")) {
      JsonNode article = JSON.readTree(line);
      if (!article.get("deleted").asBoolean()) {
        standing++;
        expected.merge(dayOf(article), 1, Integer::sum);
      }
    }
    assertThat(articlesPerDay(run)).isEqualTo(expected);
    assertThat(membersOfStories(run)).isEqualTo(standing);
  }

  private static String dayOf(JsonNode article) {
    Instant counted = Instant.parse(article.get("countedAt").asText());
    long day = Duration.ofDays(1).toMillis();
    return Instant.ofEpochMilli((Math.floorDiv(counted.toEpochMilli(), day) + 1) * day).toString();
  }

  private static Map<String, Integer> articlesPerDay(Run run) throws IOException {
    Map<String, Integer> perDay = new TreeMap<>();
    for (String line : run.lines("summaries.jsonl")) {
      JsonNode summary = JSON.readTree(line);
      boolean wanted =
          summary.get("topic").asText().equals("all") && summary.get("view").asText().equals("24h");
      if (wanted && summary.get("articles").asInt() > 0) {
        perDay.put(summary.get("end").asText(), summary.get("articles").asInt());
      }
    }
    return perDay;
  }

  private static int membersOfStories(Run run) throws IOException {
    int members = 0;
    for (String line : run.lines("stories.jsonl")) {
      members += JSON.readTree(line).get("articles").asInt();
    }
    return members;
  }
}
