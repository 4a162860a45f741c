package tidings.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.ModelFile;
import tidings.news.EnrichedArticle;

/** Guards what is found in sentences of our own in 32 languages: a fall means a list was broken. */
class LanguageQualityTest {
  private final ArticleAnnotator chain = new ArticleAnnotator(List.of(new LanguageAnnotator()));

  @Test
  void shouldFindTheLanguageOfHeadlines() {
    assertThat(percentRight("short")).isGreaterThan(92);
  }

  @Test
  void shouldFindTheLanguageOfSentences() {
    assertThat(percentRight("long")).isGreaterThan(98);
  }

  private double percentRight(String length) {
    int all = 0;
    int right = 0;
    for (String line : ModelFile.lines(LanguageQualityTest.class, "/quality/languages.tsv")) {
      String[] columns = line.split("\t", -1);
      if (columns[1].equals(length)) {
        EnrichedArticle found = chain.annotate(Articles.article(columns[2], "", null));
        all++;
        right +=
            columns[0].equals(found.getLanguage() == null ? "und" : found.getLanguage()) ? 1 : 0;
      }
    }
    return 100.0 * right / all;
  }
}
