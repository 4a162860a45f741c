package tidings.aggregate.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static tidings.aggregate.window.Given.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;

/** What rolling views hold and when they are published. */
class RollingTest {
  private static final Given AT_TEN = article("a", "02T10:00:00");

  private final Trial trial = new Trial();

  @Test
  void shouldEndWithTheFiveMinutesThatAreFilling() {
    trial.count(article("a", "02T10:03:00").arrives()).flush(0);

    TopicSummary summary = trial.said().lastRolling("6h");
    assertThat(summary.getStatus()).isEqualTo(SummaryStatus.ROLLING);
    assertThat(summary.getStart().toEpochMilli()).isEqualTo(Given.at("02T04:05:00"));
    assertThat(summary.getEnd().toEpochMilli()).isEqualTo(Given.at("02T10:05:00"));
    assertThat(summary.getLateShare()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1h, 02T10:59:59.999, 1",
    "1h, 02T11:00:00, 0",
    "6h, 02T15:59:59.999, 1",
    "6h, 02T16:00:00, 0",
    "24h, 03T09:59:59.999, 1",
    "24h, 03T10:00:00, 0",
    "24h, 09T10:00:00, 0"
  })
  void shouldLoseAnArticleWithItsBucket(String view, String now, int articles) {
    trial.count(AT_TEN.arrives()).flush(0).watermark(now).flush(1);

    assertThat(trial.said().lastRolling(view).getArticles()).isEqualTo(articles);
  }

  @Test
  void shouldTakeInAnArticleOfTheFutureWhenItsTimeComes() {
    trial
        .count(AT_TEN.observed("02T09:57:00").arrives())
        .flush(0)
        .watermark("02T10:00:00")
        .flush(1);

    assertThat(trial.said().rolling("1h"))
        .extracting(TopicSummary::getArticles)
        .containsExactly(0, 1);
  }

  @Test
  void shouldCountALateArticleWhereItBelongs() {
    trial.count(AT_TEN.observed("02T12:00:00").arrives()).flush(0);

    assertThat(trial.said().lastRolling("1h").getArticles()).isZero();
    assertThat(trial.said().lastRolling("6h").getArticles()).isEqualTo(1);
  }

  @Test
  void shouldSayNothingUntilItMoves() {
    trial.count(AT_TEN.arrives()).flush(0).forget();

    trial.watermark("02T10:04:59.999").flush(1);

    assertThat(trial.said().summaries()).isEmpty();
  }

  @Test
  void shouldMoveOnAsLongAsItsTrendDoes() {
    trial.count(AT_TEN.arrives()).flush(0);

    trial.watermark("05T10:54:00").flush(1).watermark("05T11:00:00").flush(2);
    trial.watermark("05T11:05:00").flush(3);

    assertThat(trial.said().rolling("1h"))
        .extracting(summary -> summary.getEnd().toEpochMilli())
        .containsExactly(Given.at("02T10:05:00"), Given.at("05T10:55:00"), Given.at("05T11:05:00"));
  }

  @Test
  void shouldStayWhereTheTimeWasWhenTheInputEnds() {
    trial.count(AT_TEN.arrives()).watermark("02T10:20:00").end();

    TopicSummary summary = trial.said().lastRolling("1h");
    assertThat(summary.getEnd().toEpochMilli()).isEqualTo(Given.at("02T10:25:00"));
    assertThat(summary.getArticles()).isEqualTo(1);
    assertThat(summary.getWatermark()).isNull();
  }

  @Test
  void shouldGoOnWhereTheTimeWasAfterARestart() {
    trial.count(AT_TEN.arrives()).flush(0).watermark("02T10:56:00").restart().end();

    assertThat(trial.said().rolling("1h"))
        .extracting(TopicSummary::getRevision, summary -> summary.getEnd().toEpochMilli())
        .containsExactly(tuple(1, Given.at("02T10:05:00")), tuple(2, Given.at("02T11:00:00")));
  }

  @Test
  void shouldComeBackWithATopicThatWasForgotten() {
    trial.count(AT_TEN.arrives()).flush(0).watermark("08T10:00:00").flush(1);
    trial.watermark("09T10:00:00").forget();

    trial.count(article("b", "09T11:00:00").arrives()).flush(2);

    assertThat(trial.said().rolling("24h"))
        .extracting(TopicSummary::getArticles, TopicSummary::getRevision)
        .containsExactly(tuple(1, 3));
  }
}
