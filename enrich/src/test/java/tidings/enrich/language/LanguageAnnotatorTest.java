package tidings.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.news.EnrichedArticle;

class LanguageAnnotatorTest extends AnnotatorContract {
  private final ArticleAnnotator chain = new ArticleAnnotator(List.of(annotator()));

  @Override
  protected Annotator annotator() {
    return new LanguageAnnotator();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The prime minister resigned on Tuesday after losing a vote in parliament, and the king accepted.",
        "de | Die Ministerin trat am Dienstag zurück, nachdem sie eine Abstimmung verloren hatte.",
        "fr | La première ministre a démissionné mardi après avoir perdu un vote au parlement.",
        "es | La primera ministra dimitió el martes después de perder una votación en el parlamento.",
        "zh | 首相在议会投票失败后于星期二辞职，国王接受了她的辞呈。",
        "ar | استقالت رئيسة الوزراء يوم الثلاثاء بعد أن خسرت التصويت في البرلمان.",
        "ru | Премьер-министр ушла в отставку во вторник после голосования в парламенте."
      })
  void shouldFindTheLanguage(String language, String text) {
    EnrichedArticle found = chain.annotate(Articles.article("", text, null));

    assertThat(found.getLanguage()).isEqualTo(language);
    assertThat(found.getLanguageConfidence()).isBetween(0.1, 1.0);
  }

  @Test
  void shouldContradictTheSourceWhereTheTextIsPlain() {
    String german =
        "Die Ministerin trat am Dienstag zurück, nachdem sie eine Abstimmung verloren hatte.";

    EnrichedArticle found = chain.annotate(Articles.article("", german, "en"));

    assertThat(found.getLanguage()).isEqualTo("de");
  }

  @Test
  void shouldBelieveTheSourceWhereTheTextIsShort() {
    EnrichedArticle found = chain.annotate(Articles.article("Norwick", "", "nb-NO"));

    assertThat(found.getLanguage()).isEqualTo("nb-NO");
    assertThat(found.getLanguageConfidence()).isZero();
  }

  @Test
  void shouldSayNothingWhereNothingTells() {
    EnrichedArticle found = chain.annotate(Articles.article("", "1:0", null));

    assertThat(found.getLanguage()).isNull();
  }
}
