package tidings.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        "en | The prime minister resigned on Tuesday after losing a vote in parliament, and the"
            + " king accepted.",
        "de | Die Ministerin trat am Dienstag zurück, nachdem sie eine Abstimmung verloren hatte.",
        "fr | La première ministre a démissionné mardi après avoir perdu un vote au parlement.",
        "es | La primera ministra dimitió el martes después de perder una votación en el"
            + " parlamento.",
        "zh | 首相在议会投票失败后于星期二辞职，国王接受了她的辞呈。",
        "ar | استقالت رئيسة الوزراء يوم الثلاثاء بعد أن خسرت التصويت في البرلمان.",
        "ru | Премьер-министр ушла в отставку во вторник после голосования в парламенте.",
        "uk | Прем'єр-міністр пішла у відставку.",
        "ko | 총리 사임",
        "ja | 首相が辞任",
        "th | นายกรัฐมนตรีลาออก",
        "el | Παραιτήθηκε η πρωθυπουργός",
        "he | ראש הממשלה התפטרה",
        "ka | პრემიერი გადადგა",
        "fa | نخست‌وزیر از کار کناره گرفت",
        "ur | وزیراعظم نے استعفیٰ دے دیا",
        "en | Lindqvist resigns after vote",
        "en | The word for bridge is 橋, she said in Norwick",
        "pl | Premier podała się do dymisji"
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1:0",
        "12:30 18.5 % +++ 2026-03-01",
        "🌪️🌊🔥",
        "https://www.halden.example/the-news/of-the-day @norwickpost #stormwatch",
        "desk@halden.example"
      })
  void shouldSayNothingWhereNothingTells(String text) {
    EnrichedArticle found = chain.annotate(Articles.article("", text, null));

    assertThat(found.getLanguage()).isNull();
    assertThat(found.getLanguageConfidence()).isZero();
  }

  @Test
  void shouldTakeTheDeclaredLanguageForAHint() {
    String dansk = "Stormen lukker havnen";

    EnrichedArticle asDanish = chain.annotate(Articles.article(dansk, "", "da-DK"));
    EnrichedArticle asNorwegian = chain.annotate(Articles.article(dansk, "", "no"));

    assertThat(asDanish.getLanguage()).isEqualTo("da");
    assertThat(asDanish.getLanguageConfidence())
        .isGreaterThan(
            asNorwegian.getLanguage().equals("da") ? asNorwegian.getLanguageConfidence() : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, 銀行強盗二人逮捕, ja",
    "zh-Hant, 銀行強盗二人逮捕, zh",
    "ko, 銀行強盗二人逮捕, zh",
    "yi, דער פרעמיער האט רעזיגנירט, yi",
    "en, ראש הממשלה התפטרה אתמול, he",
    "bg, Халден победи Норвик, bg",
    "not a tag at all, Παραιτήθηκε η πρωθυπουργός, el"
  })
  void shouldHeedTheDeclaredLanguageOfTheSameScript(String declared, String title, String found) {
    EnrichedArticle article = chain.annotate(Articles.article(title, "", declared));

    assertThat(article.getLanguage()).isEqualTo(found);
  }

  @Test
  void shouldReadTheTextMoreThanAForeignTitle() {
    String text =
        "Le conseil a dit lundi que le pont, qui avait été fermé après la tempête, ouvrirait avec"
            + " une voie.";

    EnrichedArticle found = chain.annotate(Articles.article("Brexit and the City", text, null));

    assertThat(found.getLanguage()).isEqualTo("fr");
  }
}
