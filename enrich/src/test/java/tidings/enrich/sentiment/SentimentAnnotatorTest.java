package tidings.enrich.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.enrich.entities.EntitiesAnnotator;
import tidings.enrich.quotes.QuotesAnnotator;
import tidings.enrich.sentences.SentencesAnnotator;
import tidings.enrich.tokens.TokensAnnotator;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.Polarity;
import tidings.news.Span;

class SentimentAnnotatorTest extends AnnotatorContract {
  private static final String TEXT =
      "Critics praised the brilliant Mara Lindqvist. Mr Veskar was arrested for fraud. "
          + "Mr Veskar will appear in court on Tuesday.";

  @Override
  protected Annotator annotator() {
    return new SentimentAnnotator();
  }

  @Override
  protected List<Annotator> required() {
    return List.of(
        new SentencesAnnotator(),
        new TokensAnnotator(),
        new EntitiesAnnotator(),
        new QuotesAnnotator());
  }

  @Test
  void shouldTellTheSentimentTowardsEachEntity() {
    EnrichedArticle found = annotate("", TEXT);

    assertThat(entity(found, "Mara Lindqvist").getSentiment().getPolarity())
        .isEqualTo(Polarity.POSITIVE);
    assertThat(entity(found, "Veskar").getSentiment().getPolarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void shouldPointAtTheSentenceThatDecided() {
    EnrichedArticle found = annotate("", TEXT);

    Span sentence = entity(found, "Veskar").getSentiment().getSentence();
    assertThat(TEXT.substring(sentence.getStart(), sentence.getEnd()))
        .isEqualTo("Mr Veskar was arrested for fraud.");
  }

  @Test
  void shouldFindAnArticleWithoutTextNeutral() {
    EnrichedArticle found = annotate("", "");

    assertThat(found.getSentiment().getPolarity()).isEqualTo(Polarity.NEUTRAL);
  }

  private static Entity entity(EnrichedArticle article, String name) {
    return article.getEntities().stream()
        .filter(entity -> entity.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private EnrichedArticle annotate(String title, String text) {
    return new ArticleAnnotator(
            List.of(
                annotator(),
                new SentencesAnnotator(),
                new TokensAnnotator(),
                new EntitiesAnnotator(),
                new QuotesAnnotator(),
                new DeclaredLanguage()))
        .annotate(Articles.english(title, text));
  }
}
