package tidings.aggregate.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static tidings.aggregate.window.Given.article;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.Direction;
import tidings.news.LateArticle;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;

/** What changes a window that was final, and what comes too late for that. */
class CorrectionTest {
  private static final String HOUR_END = "02T11:00:00";
  private static final Given ON_TIME = article("a", "02T10:00:00");
  private static final Given LATE = article("b", "02T10:30:00").observed("02T11:10:00.001");
  private static final WindowSettings REMEMBERS_NO_CLOSED_WINDOW =
      new WindowSettings(
          Duration.ofMinutes(10), Duration.ofHours(48), Duration.ZERO, Duration.ZERO, 10, 3, 0);

  private final Trial trial = new Trial();

  @Test
  void shouldCorrectAFinalWindowWithALateArticle() {
    trial.count(ON_TIME.arrives(), LATE.arrives()).flush(0);

    assertThat(trial.said().of("1h", HOUR_END))
        .extracting(TopicSummary::getStatus, TopicSummary::getArticles, TopicSummary::getLateShare)
        .containsExactly(
            tuple(SummaryStatus.FINAL, 1, 0.0), tuple(SummaryStatus.CORRECTED, 2, 0.5));
  }

  @Test
  void shouldTellALateArticleOnceForEachWindowThatItIsLateFor() {
    trial.count(ON_TIME.arrives(), LATE.arrives());

    long lag = Duration.ofMinutes(10).toMillis() + 1;
    assertThat(trial.said().late())
        .extracting(
            LateArticle::getArticle,
            LateArticle::getTopic,
            LateArticle::getView,
            late -> late.getWindowEnd().toEpochMilli(),
            LateArticle::getLagMillis,
            LateArticle::getCounted)
        .containsExactly(tuple("b", "all", "1h", Given.at(HOUR_END), lag, true));
  }

  @Test
  void shouldTellWhenTheRevisionThatCountsWasObserved() {
    long observed = Given.at("02T13:00:00");
    Contribution revised = Contribution.newBuilder(LATE.counted()).setObserved(observed).build();

    trial.count(ON_TIME.arrives(), new Delta("all", observed, "b", null, revised));

    assertThat(trial.said().late())
        .extracting(
            LateArticle::getView,
            late -> late.getObserved().toEpochMilli(),
            late -> Duration.ofMillis(late.getLagMillis()))
        .containsExactly(tuple("1h", observed, Duration.ofHours(2)));
  }

  @Test
  void shouldOpenAWindowAsCorrectedWhenItsFirstArticleIsLate() {
    trial.count(LATE.arrives()).flush(0);

    TopicSummary summary = trial.said().last("1h", HOUR_END);
    assertThat(summary.getStatus()).isEqualTo(SummaryStatus.CORRECTED);
    assertThat(summary.getRevision()).isEqualTo(1);
    assertThat(summary.getTrend().getDirection()).isEqualTo(Direction.UNKNOWN);
  }

  @Test
  void shouldKeepTheTrendOfTheMomentAWindowClosed() {
    trial.count(ON_TIME.arrives(), LATE.arrives()).flush(0).restart();
    trial.count(LATE.goes("02T12:00:00")).end();

    assertThat(trial.said().of("1h", HOUR_END))
        .hasSize(3)
        .allMatch(summary -> summary.getTrend().getPastHour() == 1);
  }

  @Test
  void shouldCorrectAWindowOnceAMinuteAtMost() {
    trial.count(ON_TIME.arrives(), LATE.arrives()).flush(0);
    trial.count(LATE.goes("02T12:00:00")).flush(59).flush(60);

    assertThat(trial.said().of("1h", HOUR_END))
        .extracting(TopicSummary::getStatus, TopicSummary::getArticles)
        .containsExactly(
            tuple(SummaryStatus.FINAL, 1),
            tuple(SummaryStatus.CORRECTED, 2),
            tuple(SummaryStatus.CORRECTED, 1));
  }

  /** Two articles, a story and a source are four counters, a millisecond each. */
  @ParameterizedTest
  @CsvSource({"3, 2", "4, 3"})
  void shouldLetAWindowRestTheLongerTheMoreThereIsToCountAnew(long millis, int emissions) {
    Trial forgetful = new Trial(REMEMBERS_NO_CLOSED_WINDOW);
    forgetful.count(ON_TIME.arrives(), LATE.arrives()).flushAtMillis(0);

    forgetful.count(LATE.goes("02T12:00:00")).flushAtMillis(millis);

    assertThat(forgetful.said().of("1h", HOUR_END)).hasSize(emissions);
  }

  @Test
  void shouldCorrectForARevisionButNotTellItAsALateArticle() {
    trial.count(ON_TIME.arrives(), ON_TIME.becomes(ON_TIME.sentiment(500).observed("02T15:00:00")));
    trial.flush(0);

    TopicSummary summary = trial.said().last("1h", HOUR_END);
    assertThat(summary.getStatus()).isEqualTo(SummaryStatus.CORRECTED);
    assertThat(summary.getSentiment().getMean()).isEqualTo(0.5);
    assertThat(trial.said().late()).isEmpty();
  }

  @Test
  void shouldTellARevisionThatMovesAnArticleIntoAFinalWindow() {
    Given moved = ON_TIME.countedAt("02T09:30:00").observed("02T10:30:00");

    trial.count(ON_TIME.arrives(), ON_TIME.becomes(moved)).end();

    assertThat(trial.said().late())
        .extracting(LateArticle::getView, late -> late.getWindowEnd().toEpochMilli())
        .containsExactly(tuple("1h", Given.at("02T10:00:00")));
    assertThat(trial.said().last("1h", "02T10:00:00").getArticles()).isEqualTo(1);
    assertThat(trial.said().last("1h", HOUR_END).getArticles()).isZero();
  }

  @Test
  void shouldNotTellAnArticleThatOnlyChangesItsStory() {
    trial.count(ON_TIME.arrives(), LATE.arrives()).forget();

    trial.count(LATE.becomes(LATE.story("s2"), "02T12:00:00")).end();

    assertThat(trial.said().last("1h", HOUR_END).getStories()).isEqualTo(2);
    assertThat(trial.said().late()).isEmpty();
  }

  @Test
  void shouldNotCorrectWhenNothingHasChanged() {
    Contribution elsewhereToo =
        Contribution.newBuilder(ON_TIME.counted()).setTopics(List.of("all", "sport")).build();
    Delta nothing = new Delta("all", Given.at("02T15:00:00"), "a", ON_TIME.counted(), elsewhereToo);

    trial.count(ON_TIME.arrives(), nothing).end();

    assertThat(trial.said().of("1h", HOUR_END))
        .extracting(TopicSummary::getStatus)
        .containsExactly(SummaryStatus.FINAL);
  }

  @Test
  void shouldCorrectUntilTheHorizon() {
    Given atLast = LATE.observed("04T11:00:00");

    trial.count(ON_TIME.arrives(), atLast.arrives()).end();

    assertThat(trial.said().last("1h", HOUR_END).getArticles()).isEqualTo(2);
    assertThat(trial.said().late()).allMatch(LateArticle::getCounted);
  }

  @Test
  void shouldNotCorrectBeyondTheHorizon() {
    Given tooLate = LATE.observed("04T11:00:00.001");

    trial.count(ON_TIME.arrives(), tooLate.arrives()).end();

    assertThat(trial.said().last("1h", HOUR_END).getArticles()).isEqualTo(1);
    assertThat(trial.said().last("24h", "03T00:00:00").getArticles()).isEqualTo(2);
    assertThat(trial.said().late())
        .extracting(LateArticle::getView, LateArticle::getCounted)
        .containsExactly(tuple("1h", false), tuple("6h", true), tuple("24h", true));
  }

  @Test
  void shouldPublishWhatIsPendingBeforeAWindowIsSealed() {
    trial.count(ON_TIME.arrives(), LATE.arrives()).flush(0);
    trial.count(LATE.goes("02T12:00:00")).flush(1).watermark("04T11:00:00.001");

    TopicSummary summary = trial.said().last("1h", HOUR_END);
    assertThat(summary.getStatus()).isEqualTo(SummaryStatus.CORRECTED);
    assertThat(summary.getArticles()).isEqualTo(1);
  }

  @Test
  void shouldForgetAnArticleThatNoWindowAndNoTrendCanNeed() {
    trial.count(ON_TIME.arrives()).watermark("05T11:10:00");
    long kept = trial.rows();

    trial.watermark("05T12:10:00");

    assertThat(kept).isEqualTo(1);
    assertThat(trial.rows()).isZero();
  }

  @Test
  void shouldCorrectWhatWasFinalAtTheEndOfTheInputIfMoreComesAllTheSame() {
    trial.count(ON_TIME.arrives()).end();

    trial.count(article("c", "02T10:05:00").arrives()).flush(0);

    TopicSummary summary = trial.said().last("1h", HOUR_END);
    assertThat(summary.getStatus()).isEqualTo(SummaryStatus.CORRECTED);
    assertThat(summary.getArticles()).isEqualTo(2);
    assertThat(summary.getWatermark()).isNotNull();
  }
}
