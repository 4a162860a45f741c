package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.Article;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.Span;

/** What every annotator promises; its test extends this class. See {@link Annotator}. */
public abstract class AnnotatorContract {
  private static final String REPORT =
      """
      Prime Minister Mara Lindqvist resigned on Tuesday after losing a vote in parliament.
      "We have failed," Ms Lindqvist told reporters in Norwick. The Norwick Workers' Union (NWU) \
      welcomed the news, but shares in Halden Shipping Inc. fell sharply.
      """;

  /** Returns a new instance. */
  protected abstract Annotator annotator();

  /** Returns new instances of the annotators it requires, other than the language's. */
  protected List<Annotator> required() {
    return List.of();
  }

  static Stream<Map.Entry<String, String>> hostileTexts() {
    return HostileTexts.all().entrySet().stream();
  }

  @Test
  void shouldHaveANameAndAVersion() {
    Annotator annotator = annotator();

    assertThat(annotator.name()).matches("[a-z0-9-]{1,64}");
    assertThat(annotator.version()).isNotBlank();
    assertThat(annotator.budget()).isPositive();
  }

  @Test
  void shouldFindTheSameTwice() {
    ArticleAnnotator chain = chain();
    EnrichedArticle first = chain.annotate(report());

    EnrichedArticle second = chain.annotate(report());

    assertThat(second).isEqualTo(first);
    assertThat(run(first).getStatus()).isEqualTo(AnnotatorStatus.COMPLETE);
  }

  @Test
  void shouldFindTheSameOnEveryInstance() {
    EnrichedArticle first = chain().annotate(report());

    EnrichedArticle second = chain().annotate(report());

    assertThat(second).isEqualTo(first);
  }

  @Test
  void shouldRememberNothingOfEarlierArticles() {
    ArticleAnnotator used = chain();
    HostileTexts.all().values().stream()
        .filter(text -> text.length() < 1_000)
        .forEach(text -> used.annotate(Articles.english("Norwick", text)));

    EnrichedArticle found = used.annotate(report());

    assertThat(found).isEqualTo(chain().annotate(report()));
  }

  @Test
  void shouldFindTheSameOnEveryThread() throws Exception {
    EnrichedArticle alone = chain().annotate(report());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<EnrichedArticle>> running = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        running.add(threads.submit(() -> chain().annotate(report())));
      }

      for (Future<EnrichedArticle> together : running) {
        assertThat(together.get(60, TimeUnit.SECONDS)).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  // A bound on work that explodes, far beyond what a slow machine needs; not a measurement.
  @Timeout(120)
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void shouldStandAnyText(Map.Entry<String, String> hostile) {
    Article article = Articles.english("Storm hits Norwick", hostile.getValue());

    EnrichedArticle found = chain().annotate(article);

    AnnotatorStatus whole =
        article.getText().length() > annotator().budget()
            ? AnnotatorStatus.TRUNCATED
            : AnnotatorStatus.COMPLETE;
    assertThat(run(found).getError()).isNull();
    assertThat(run(found).getStatus()).isIn(whole, AnnotatorStatus.TRUNCATED);
    assertOffsetsInside(found);
  }

  @Timeout(120)
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void shouldStandAnyTitle(Map.Entry<String, String> hostile) {
    EnrichedArticle found = chain().annotate(Articles.english(hostile.getValue(), ""));

    assertThat(run(found).getError()).isNull();
    assertThat(run(found).getStatus()).isEqualTo(AnnotatorStatus.COMPLETE);
  }

  @Test
  void shouldReadOnlyTheLanguagesItDeclares() {
    EnrichedArticle found =
        chain().annotate(Articles.article("Ym", "Ym kvitna lor. Ym bel.", "tlh"));

    AnnotatorStatus expected =
        annotator().languages().isEmpty() ? AnnotatorStatus.COMPLETE : AnnotatorStatus.SKIPPED;
    assertThat(run(found).getStatus()).isEqualTo(expected);
  }

  private static Article report() {
    return Articles.english("Prime Minister Lindqvist resigns", REPORT);
  }

  private ArticleAnnotator chain() {
    List<Annotator> annotators = new ArrayList<>(required());
    annotators.add(annotator());
    boolean findsLanguage = annotators.stream().anyMatch(a -> a.name().equals("language"));
    if (!findsLanguage) {
      annotators.add(new DeclaredLanguage());
    }
    return new ArticleAnnotator(annotators);
  }

  private AnnotatorRun run(EnrichedArticle article) {
    String name = annotator().name();
    return article.getAnnotators().stream()
        .filter(run -> run.getAnnotator().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void assertOffsetsInside(EnrichedArticle article) {
    List<Span> spans = new ArrayList<>(article.getSentences());
    for (Entity entity : article.getEntities()) {
      spans.addAll(entity.getMentions());
    }
    String text = article.getText();
    assertThat(spans)
        .allSatisfy(
            span -> {
              assertThat(span.getStart()).isBetween(0, span.getEnd() - 1);
              assertThat(span.getEnd()).isLessThanOrEqualTo(text.length());
              assertThat(isBoundary(text, span.getStart()) && isBoundary(text, span.getEnd()))
                  .isTrue();
            });
  }

  private static boolean isBoundary(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
