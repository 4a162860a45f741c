package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.Article;
import tidings.news.EnrichedArticle;

/**
 * The contract of annotators as tests: the test of an annotator extends this class. See {@link
 * Annotator}.
 *
 * <p>The test's class needs a constructor without arguments, and its methods below must work
 * without JUnit: {@link OtherMachine} calls them in a JVM of its own.
 */
public abstract class AnnotatorContract {
  private static final String TITLE = "Prime Minister Lindqvist resigns";
  private static final String REPORT =
      """
      Prime Minister Mara Lindqvist resigned on Tuesday after losing a vote in parliament.
      "We have failed," Ms Lindqvist told reporters in Norwick. The Norwick Workers' Union (NWU) \
      welcomed the news, but shares in Halden Shipping Inc. fell sharply.
      """;
  private static final int MAX_LENGTH_FOR_OTHER_MACHINE = 5_000;

  /** Returns a new instance, not yet configured. */
  protected abstract Annotator annotator();

  /** Returns the settings that the instances are configured with. */
  protected Map<String, String> settings() {
    return Map.of();
  }

  /** Returns new instances of the annotators it requires, other than the language's. */
  protected List<Annotator> required() {
    return List.of();
  }

  static Stream<String> hostileTexts() {
    return HostileTexts.all().keySet().stream();
  }

  @Test
  void shouldHaveANameAndAVersion() {
    Annotator annotator = configured();

    assertThat(annotator.name()).matches("[a-z0-9-]{1,64}");
    assertThat(annotator.version()).isNotBlank();
    assertThat(annotator.budget()).isPositive();
  }

  @Test
  void shouldAlwaysAnswerTheSameOfItself() {
    Annotator first = configured();

    Annotator second = configured();

    assertThat(second.name()).isEqualTo(first.name());
    assertThat(second.version()).isEqualTo(first.version());
    assertThat(second.languages()).isEqualTo(first.languages());
    assertThat(second.requires()).isEqualTo(first.requires());
    assertThat(second.budget()).isEqualTo(first.budget());
  }

  @Test
  void shouldRefuseASettingThatItDoesNotHave() {
    Map<String, String> settings = new TreeMap<>(settings());
    settings.put("no-such-setting", "1");

    assertThatThrownBy(() -> annotator().configure(settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-setting");
  }

  @Test
  void shouldFindTheSameTwice() {
    ArticleAnnotator chain = chain();
    EnrichedArticle first = chain.annotate(report());

    EnrichedArticle second = chain.annotate(report());

    assertThat(second).isEqualTo(first);
    assertThat(run(first).getStatus()).isEqualTo(AnnotatorStatus.COMPLETE);
    Spans.assertInside(first);
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

  // Sets and maps of the JDK go through their elements in an order of each JVM's own.
  @Timeout(120)
  @Test
  void shouldFindTheSameInAnotherJvmWithOtherDefaults() throws Exception {
    assertThat(OtherMachine.findings(getClass())).isEqualTo(OtherMachine.readable(findings()));
  }

  // A bound on work that explodes, far beyond what a slow machine needs; not a measurement.
  @Timeout(120)
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void shouldStandAnyText(String kind) {
    Article article = Articles.english("Storm hits Norwick", HostileTexts.of(kind));

    EnrichedArticle found = chain().annotate(article);

    AnnotatorStatus whole =
        article.getText().length() > configured().budget()
            ? AnnotatorStatus.TRUNCATED
            : AnnotatorStatus.COMPLETE;
    assertThat(run(found).getError()).isNull();
    assertThat(run(found).getStatus()).isIn(whole, AnnotatorStatus.TRUNCATED);
    Spans.assertInside(found);
    assertThat(chain().annotate(article)).isEqualTo(found);
  }

  @Timeout(120)
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void shouldStandAnyTitle(String kind) {
    EnrichedArticle found = chain().annotate(Articles.english(HostileTexts.of(kind), REPORT));

    assertThat(run(found).getError()).isNull();
    assertThat(run(found).getStatus()).isIn(AnnotatorStatus.COMPLETE, AnnotatorStatus.TRUNCATED);
    Spans.assertInside(found);
  }

  @Timeout(120)
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void shouldPointAtTheNamesBehindAnyText(String kind) {
    String hostile = HostileTexts.of(kind);
    String beforeTitle = hostile.substring(0, Math.min(hostile.length(), 200)) + " ";
    String beforeText = hostile.substring(0, Math.min(hostile.length(), 2_000)) + "\n\n";
    Map<String, Set<String>> names = Spans.namesById(chain().annotate(report()));

    EnrichedArticle found =
        chain().annotate(Articles.english(beforeTitle + TITLE, beforeText + REPORT));

    Spans.assertNamed(found, beforeTitle.length(), beforeText.length(), names);
  }

  @ParameterizedTest
  @CsvSource({
    "tlh, Ym kvitna lor. Ym bel.",
    "de, Die Ministerin Mara Lindqvist trat am Dienstag zurück.",
    "pt-BR, A ministra Mara Lindqvist renunciou na terça-feira.",
    "ru, Министр Мара Линдквист ушла в отставку во вторник.",
    "el, Η υπουργός Μάρα Λίντκβιστ παραιτήθηκε την Τρίτη.",
    "ar, استقالت الوزيرة مارا ليندكفيست يوم الثلاثاء.",
    "he, השרה מארה לינדקוויסט התפטרה ביום שלישי.",
    "hi, मंत्री मारा लिंडक्विस्ट ने मंगलवार को इस्तीफा दिया।",
    "th, รัฐมนตรีมารา ลินด์ควิสต์ลาออกเมื่อวันอังคาร",
    "ja, マーラ・リンドクヴィスト首相は火曜日に辞任した。",
    "zh, 首相玛拉·林德奎斯特星期二辞职。",
    "ko, 마라 린드크비스트 총리가 화요일 사임했다."
  })
  void shouldReadOnlyTheLanguagesItDeclares(String language, String text) {
    EnrichedArticle found = chain().annotate(Articles.article(text, text, language));

    boolean reads =
        Stream.concat(required().stream(), Stream.of(configured())).allMatch(reads(language));
    assertThat(run(found).getError()).isNull();
    assertThat(run(found).getStatus())
        .isEqualTo(reads ? AnnotatorStatus.COMPLETE : AnnotatorStatus.SKIPPED);
    Spans.assertInside(found);
  }

  /** Returns what is found in the report and in the shorter hostile texts, as text. */
  final List<String> findings() {
    ArticleAnnotator chain = chain();
    Stream<String> hostile =
        HostileTexts.all().values().stream()
            .filter(text -> text.length() <= MAX_LENGTH_FOR_OTHER_MACHINE);
    return Stream.concat(Stream.of(REPORT), hostile)
        .map(text -> found(chain.annotate(Articles.english(TITLE, text))))
        .toList();
  }

  private static String found(EnrichedArticle article) {
    return Stream.of(
            article.getLanguage(),
            article.getSentences(),
            article.getEntities(),
            article.getQuotes(),
            article.getSentiment(),
            article.getTopics(),
            article.getAnnotators())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static Predicate<Annotator> reads(String language) {
    String primary = language.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
    return annotator -> annotator.languages().isEmpty() || annotator.languages().contains(primary);
  }

  private static Article report() {
    return Articles.english(TITLE, REPORT);
  }

  private Annotator configured() {
    Annotator annotator = annotator();
    annotator.configure(settings());
    return annotator;
  }

  private ArticleAnnotator chain() {
    List<Annotator> annotators = new ArrayList<>(required());
    annotators.forEach(annotator -> annotator.configure(Map.of()));
    annotators.add(configured());
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
}
