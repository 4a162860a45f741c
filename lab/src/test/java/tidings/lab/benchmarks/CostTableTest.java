package tidings.lab.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.news.Article;

class CostTableTest {
  @Test
  void shouldHaveARowForEveryAnnotatorAndForAll() {
    List<Article> articles = CleanArticles.read(CleanArticles.sampleNews(), 3);
    List<String> expected =
        new ArrayList<>(
            ArticleAnnotator.onClassPath().annotators().stream().map(Annotator::name).toList());
    expected.addAll(List.of("the chain itself", "all"));

    List<String> rows = new CostTable(articles, 1).rows();

    assertThat(rows.subList(2, rows.size() - 2))
        .extracting(row -> row.substring(2, row.indexOf(" |", 2)))
        .isEqualTo(expected);
    assertThat(rows.get(rows.size() - 1)).startsWith("3 articles of ");
  }
}
