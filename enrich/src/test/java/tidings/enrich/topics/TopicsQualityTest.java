package tidings.enrich.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.tokens.TokensAnnotator;
import tidings.news.TopicAssignment;

/** Guards what the lists find in the articles of our own: a fall means a list was broken. */
class TopicsQualityTest {
  private final ArticleAnnotator chain =
      new ArticleAnnotator(
          List.of(new TopicsAnnotator(), new TokensAnnotator(), new DeclaredLanguage()));

  @Test
  void shouldFindTheTopicsOfOurOwnArticles() throws Exception {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (String line : ModelFile.lines(TopicsQualityTest.class, "/quality/topics.jsonl")) {
      JsonNode article = new ObjectMapper().readTree(line);
      Set<String> expected = new TreeSet<>();
      article.get("topics").forEach(topic -> expected.add(topic.asText()));
      Set<String> found = found(article);
      right += (int) found.stream().filter(expected::contains).count();
      wrong += (int) found.stream().filter(topic -> !expected.contains(topic)).count();
      missed += (int) expected.stream().filter(topic -> !found.contains(topic)).count();
    }

    assertThat(100.0 * right / (right + wrong)).as("precision").isGreaterThan(95);
    assertThat(100.0 * right / (right + missed)).as("recall").isGreaterThan(93);
  }

  private Set<String> found(JsonNode article) {
    return new TreeSet<>(
        chain
            .annotate(Articles.english(article.get("title").asText(), article.get("text").asText()))
            .getTopics()
            .stream()
            .map(TopicAssignment::getTopic)
            .toList());
  }
}
