package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.Article;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.Sentiment;
import tidings.news.Span;
import tidings.news.TopicAssignment;

class ArticleAnnotatorTest {
  private static final Article STORM = Articles.english("Storm", "A storm hit Norwick.");

  private record Scripted(
      String name, Set<String> requires, Function<AnnotatedArticle, Findings> script)
      implements Annotator {
    static Scripted finding(String name, Findings findings, String... requires) {
      return new Scripted(name, Set.of(requires), article -> findings);
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public int budget() {
      return 100;
    }

    @Override
    public Findings annotate(AnnotatedArticle article) {
      return script.apply(article);
    }
  }

  @Test
  void shouldCopyTheArticle() {
    EnrichedArticle enriched = new ArticleAnnotator(List.of()).annotate(STORM);

    assertThat(STORM.getSchema().getFields())
        .allSatisfy(
            field -> assertThat(enriched.get(field.name())).isEqualTo(STORM.get(field.pos())));
  }

  @Test
  void shouldPassADeletionWithoutAnnotations() {
    Article deleted = Articles.english("", "");
    deleted.put("deleted", true);

    EnrichedArticle enriched =
        new ArticleAnnotator(List.of(Scripted.finding("any", Findings.of()))).annotate(deleted);

    assertThat(enriched.getDeleted()).isTrue();
    assertThat(enriched.getAnnotators()).isEmpty();
  }

  @Test
  void shouldRunWhatIsRequiredFirstAndThenByName() {
    ArticleAnnotator chain =
        new ArticleAnnotator(
            List.of(
                Scripted.finding("b", Findings.of()),
                Scripted.finding("a", Findings.of(), "z"),
                Scripted.finding("z", Findings.of())));

    assertThat(chain.annotators()).extracting(Annotator::name).containsExactly("b", "z", "a");
  }

  @Test
  void shouldShowLaterAnnotatorsWhatEarlierOnesFound() {
    Findings language = Findings.of(new Finding.Language("fr", 0.5));
    Function<AnnotatedArticle, Findings> echo =
        article ->
            Findings.of(new Finding.Topics(List.of(new TopicAssignment(article.language(), 1.0))));

    EnrichedArticle enriched =
        new ArticleAnnotator(
                List.of(
                    Scripted.finding("first", language),
                    new Scripted("second", Set.of("first"), echo)))
            .annotate(STORM);

    assertThat(enriched.getTopics()).extracting(TopicAssignment::getTopic).containsExactly("fr");
    assertThat(enriched.getLanguageConfidence()).isEqualTo(0.5);
  }

  @Test
  void shouldGiveSentimentToTheEntitiesItIsTowards() {
    Findings entities =
        Findings.of(
            new Finding.EntitySentiment("location:norwick", sentiment(0.25)),
            new Finding.Entities(List.of(entity("location:norwick"), entity("person:ole"))));
    Findings later =
        Findings.of(
            new Finding.EntitySentiment("person:ole", sentiment(-1)),
            new Finding.EntitySentiment("person:ole", sentiment(-0.5)),
            new Finding.EntitySentiment("person:nobody", sentiment(1)));

    EnrichedArticle enriched =
        new ArticleAnnotator(
                List.of(Scripted.finding("a", entities), Scripted.finding("b", later, "a")))
            .annotate(STORM);

    assertThat(enriched.getEntities())
        .extracting(entity -> entity.getSentiment().getScore())
        .containsExactly(0.25, -0.5);
  }

  private static Entity entity(String id) {
    return Entity.newBuilder().setId(id).setName(id).build();
  }

  private static Sentiment sentiment(double score) {
    return Sentiment.newBuilder().setScore(score).build();
  }

  @Test
  void shouldMarkWhatThrowsAsFailedAndGoOn() {
    Function<AnnotatedArticle, Findings> broken =
        article -> {
          throw new IllegalStateException("no model for storms");
        };

    EnrichedArticle enriched =
        new ArticleAnnotator(
                List.of(
                    new Scripted("broken", Set.of(), broken),
                    Scripted.finding("dependent", Findings.of(), "broken"),
                    Scripted.finding("sound", Findings.of(new Finding.Language("fr", 1)))))
            .annotate(STORM);

    assertThat(enriched.getLanguage()).isEqualTo("fr");
    assertThat(enriched.getAnnotators())
        .containsExactly(
            new AnnotatorRun(
                "broken",
                "1",
                AnnotatorStatus.FAILED,
                "IllegalStateException: no model for storms"),
            new AnnotatorRun(
                "dependent",
                "1",
                AnnotatorStatus.FAILED,
                "'broken' failed, which this annotator requires"),
            new AnnotatorRun("sound", "1", AnnotatorStatus.COMPLETE, null));
  }

  @Test
  void shouldKeepNothingOfFindingsThatBreakTheContract() {
    Findings outside =
        Findings.of(
            new Finding.Language("fr", 1), new Finding.Sentences(List.of(new Span(0, 1_000))));

    EnrichedArticle enriched =
        new ArticleAnnotator(List.of(Scripted.finding("outside", outside))).annotate(STORM);

    assertThat(enriched.getLanguage()).isEqualTo("en");
    assertThat(enriched.getSentences()).isEmpty();
    assertThat(enriched.getAnnotators().get(0).getStatus()).isEqualTo(AnnotatorStatus.FAILED);
  }

  @Test
  void shouldShowNoMoreTextThanTheBudget() {
    Function<AnnotatedArticle, Findings> whole =
        article ->
            Findings.of(new Finding.Sentences(List.of(new Span(0, article.text().length()))));
    Article longer = Articles.english("", "a".repeat(99) + "🌪".repeat(50));

    EnrichedArticle enriched =
        new ArticleAnnotator(List.of(new Scripted("whole", Set.of(), whole))).annotate(longer);

    assertThat(enriched.getSentences()).containsExactly(new Span(0, 99));
    assertThat(enriched.getAnnotators().get(0).getStatus()).isEqualTo(AnnotatorStatus.TRUNCATED);
  }

  @Test
  void shouldRefuseAMissingRequirementByName() {
    List<Annotator> annotators = List.of(Scripted.finding("a", Findings.of(), "b"));

    assertThatThrownBy(() -> new ArticleAnnotator(annotators))
        .hasMessage("Annotator 'a' requires 'b', which is not installed.");
  }

  @Test
  void shouldRefuseACircle() {
    List<Annotator> annotators =
        List.of(
            Scripted.finding("a", Findings.of(), "b"), Scripted.finding("b", Findings.of(), "a"));

    assertThatThrownBy(() -> new ArticleAnnotator(annotators))
        .hasMessage("Annotators [a, b] require each other in a circle.");
  }

  @Test
  void shouldRefuseTwoOfOneName() {
    List<Annotator> annotators =
        List.of(Scripted.finding("a", Findings.of()), Scripted.finding("a", Findings.of()));

    assertThatThrownBy(() -> new ArticleAnnotator(annotators))
        .hasMessageContaining("both called 'a'");
  }
}
