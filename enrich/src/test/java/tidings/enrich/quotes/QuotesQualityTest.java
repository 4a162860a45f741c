package tidings.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.Quote;

/** The labelled passages: those with an even number were never used to choose a rule or a word. */
class QuotesQualityTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final ArticleAnnotator chain = ArticleAnnotator.onClassPath();

  private static final class Score {
    private int labelled;
    private int found;
    private int right;
    private int rightSpeakers;

    private double f1() {
      return 2.0 * right / (labelled + found);
    }
  }

  @Test
  void shouldFindWhatWasSaidInPassagesThatNoRuleWasMadeFor() throws IOException {
    Score score = new Score();
    for (JsonNode passage : passages()) {
      boolean heldOut = Integer.parseInt(passage.get("id").asText().substring(1)) % 2 == 0;
      if (heldOut) {
        add(passage, score);
      }
    }

    assertThat(score.f1()).as("F1 of exact spans").isGreaterThan(0.92);
    assertThat(score.rightSpeakers / (double) score.right).as("speakers").isGreaterThan(0.88);
  }

  private static List<JsonNode> passages() throws IOException {
    try (InputStream file = QuotesQualityTest.class.getResourceAsStream("/quality/quotes.jsonl")) {
      String lines = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().map(QuotesQualityTest::passage).toList();
    }
  }

  private static JsonNode passage(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException noJson) {
      throw new IllegalArgumentException(line, noJson);
    }
  }

  private void add(JsonNode passage, Score score) {
    String text = passage.get("text").asText();
    EnrichedArticle found = chain.annotate(Articles.english(passage.get("title").asText(), text));
    Map<String, String> names =
        found.getEntities().stream().collect(Collectors.toMap(Entity::getId, Entity::getName));
    score.found += found.getQuotes().size();
    for (JsonNode label : passage.get("quotes")) {
      score.labelled++;
      for (Quote quote : found.getQuotes()) {
        String said = text.substring(quote.getSpan().getStart(), quote.getSpan().getEnd());
        if (said.equals(label.get("text").asText())
            && quote.getDirect() == label.get("direct").asBoolean()) {
          score.right++;
          score.rightSpeakers +=
              isSame(label.get("speaker"), names.get(quote.getSpeaker())) ? 1 : 0;
          break;
        }
      }
    }
  }

  /** Returns whether the names are of one person: an article may give a part of the name only. */
  private static boolean isSame(JsonNode labelled, String name) {
    if (labelled.isNull() || name == null) {
      return labelled.isNull() && name == null;
    }
    String full = labelled.asText();
    return full.equals(name) || full.endsWith(" " + name) || name.endsWith(" " + full);
  }
}
