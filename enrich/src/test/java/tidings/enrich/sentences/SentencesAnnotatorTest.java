package tidings.enrich.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.news.EnrichedArticle;

class SentencesAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new SentencesAnnotator();
  }

  @Test
  void shouldFindEnglishSentences() {
    assertThat(
            sentences(
                "en",
                "Mr. Orr met Dr. Jane Roe in the U.S. on Monday. \"We won,\" she said. It cost $5.93 mln."))
        .containsExactly(
            "Mr. Orr met Dr. Jane Roe in the U.S. on Monday.",
            "\"We won,\" she said.",
            "It cost $5.93 mln.");
  }

  @Test
  void shouldNotEndASentenceAfterAnAbbreviationOrInitial() {
    assertThat(sentences("en", "Gen. Mark K. Orr spoke at St. Mary's. He left."))
        .containsExactly("Gen. Mark K. Orr spoke at St. Mary's.", "He left.");
  }

  @Test
  void shouldEndEverySentenceWithItsParagraph() {
    assertThat(sentences("en", "No full stop here\n\n  And none here  \n"))
        .containsExactly("No full stop here", "And none here");
  }

  @Test
  void shouldFindSentencesOfOtherLanguages() {
    assertThat(sentences("zh", "首相辞职了。国王接受了。")).containsExactly("首相辞职了。", "国王接受了。");
    assertThat(sentences("fr", "La ministre part. Qui vient ?"))
        .containsExactly("La ministre part.", "Qui vient ?");
  }

  private List<String> sentences(String language, String text) {
    EnrichedArticle found =
        new ArticleAnnotator(List.of(annotator(), new DeclaredLanguage()))
            .annotate(Articles.article("", text, language));
    return found.getSentences().stream()
        .map(s -> text.substring(s.getStart(), s.getEnd()))
        .toList();
  }
}
