package tidings.aggregate.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static tidings.aggregate.window.Given.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;
import tidings.news.state.Delta;

/** When aligned windows open, become final, and what belongs to them. */
class ClosingTest {
  private static final Given AT_TEN = article("a", "02T10:00:00");

  private final Trial trial = new Trial();

  @Test
  void shouldSayNothingWhenTheInputEndsWithoutAnArticle() {
    trial.watermark("02T10:00:00").end().flush(0);

    assertThat(trial.said().summaries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "02T09:59:59.999, 02T10:00:00, 02T12:00:00, 03T00:00:00",
    "02T10:00:00, 02T11:00:00, 02T12:00:00, 03T00:00:00",
    "02T23:59:59.999, 03T00:00:00, 03T00:00:00, 03T00:00:00",
    "03T00:00:00, 03T01:00:00, 03T06:00:00, 04T00:00:00"
  })
  void shouldCountAnArticleInTheOneWindowOfEachViewThatHoldsIt(
      String time, String hourEnd, String quarterEnd, String dayEnd) {
    trial.count(article("a", time).arrives()).end();

    assertThat(trial.said().finals()).hasSize(3);
    assertThat(trial.said().last("1h", hourEnd).getArticles()).isEqualTo(1);
    assertThat(trial.said().last("6h", quarterEnd).getArticles()).isEqualTo(1);
    assertThat(trial.said().last("24h", dayEnd).getArticles()).isEqualTo(1);
  }

  @Test
  void shouldKeepAWindowOpenWhileAnArticleMayComeOnTime() {
    trial.count(AT_TEN.arrives()).watermark("02T11:10:00");

    assertThat(trial.said().summaries()).isEmpty();
  }

  @Test
  void shouldCloseAWindowOnceTheWatermarkPassesItsGrace() {
    trial.count(AT_TEN.arrives()).watermark("02T11:10:00.001");

    assertThat(trial.said().summaries())
        .singleElement()
        .satisfies(
            summary -> {
              assertThat(summary.getView()).isEqualTo("1h");
              assertThat(summary.getStatus()).isEqualTo(SummaryStatus.FINAL);
              assertThat(summary.getStart().toEpochMilli()).isEqualTo(Given.at("02T10:00:00"));
              assertThat(summary.getEnd().toEpochMilli()).isEqualTo(Given.at("02T11:00:00"));
              assertThat(summary.getWatermark().toEpochMilli())
                  .isEqualTo(Given.at("02T11:10:00.001"));
            });
  }

  @Test
  void shouldCloseTheWindowsOfAllTopicsBeforeCountingWhatIsLateForThem() {
    Delta elsewhere = article("b", "02T11:10:00.001").arrives();

    trial.count(AT_TEN.arrives(), Delta.newBuilder(elsewhere).setTopic("sport").build());

    assertThat(trial.said().of("1h", "02T11:00:00"))
        .extracting(TopicSummary::getStatus)
        .containsExactly(SummaryStatus.FINAL);
  }

  @Test
  void shouldTakeAnArticleThatIsObservedAsTheGraceEnds() {
    Given lastMinute = AT_TEN.observed("02T11:10:00");

    trial.count(lastMinute.arrives()).watermark("02T11:10:00.001").end();

    assertThat(trial.said().of("1h", "02T11:00:00"))
        .extracting(TopicSummary::getStatus, TopicSummary::getLateShare)
        .containsExactly(tuple(SummaryStatus.FINAL, 0.0));
    assertThat(trial.said().late()).isEmpty();
  }

  @Test
  void shouldPublishAWindowThatHasBecomeEmpty() {
    trial.count(AT_TEN.arrives(), AT_TEN.goes("02T10:30:00")).end();

    TopicSummary summary = trial.said().last("1h", "02T11:00:00");
    assertThat(summary.getStatus()).isEqualTo(SummaryStatus.FINAL);
    assertThat(summary.getArticles()).isZero();
    assertThat(summary.getSentiment().getMean()).isZero();
    assertThat(summary.getLateShare()).isZero();
    assertThat(summary.getTopStories()).isEmpty();
  }

  @Test
  void shouldMakeEverythingFinalAtTheEndOfTheInput() {
    trial.count(AT_TEN.arrives()).end();

    assertThat(trial.said().finals().values())
        .hasSize(3)
        .allMatch(summary -> summary.getStatus() == SummaryStatus.FINAL);
    assertThat(trial.said().summaries()).allMatch(summary -> summary.getWatermark() == null);
  }

  @Test
  void shouldPublishProvisionalSummariesAsTheIntervalAllows() {
    trial.count(AT_TEN.arrives()).flush(0);
    trial.count(article("b", "02T10:01:00").arrives()).flush(9).flush(10);

    assertThat(trial.said().of("1h", "02T11:00:00"))
        .extracting(TopicSummary::getStatus, TopicSummary::getArticles, TopicSummary::getRevision)
        .containsExactly(
            tuple(SummaryStatus.PROVISIONAL, 1, 1), tuple(SummaryStatus.PROVISIONAL, 2, 2));
  }

  @Test
  void shouldGoOnWhereTheTablesSayAfterARestart() {
    trial.count(AT_TEN.arrives()).flush(0).restart();
    trial.count(article("b", "02T10:01:00").arrives()).restart().end();

    assertThat(trial.said().of("1h", "02T11:00:00"))
        .extracting(TopicSummary::getStatus, TopicSummary::getArticles, TopicSummary::getRevision)
        .containsExactly(tuple(SummaryStatus.PROVISIONAL, 1, 1), tuple(SummaryStatus.FINAL, 2, 2));
  }

  @Test
  void shouldCountOnceWhatIsDeliveredTwice() {
    trial.count(AT_TEN.arrives(), AT_TEN.arrives()).end();

    assertThat(trial.said().last("24h", "03T00:00:00").getArticles()).isEqualTo(1);
    assertThat(trial.said().lastRolling("1h").getArticles()).isEqualTo(1);
  }
}
