package tidings.aggregate.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static tidings.aggregate.window.Given.article;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.Direction;
import tidings.news.EntitySummary;
import tidings.news.EntityType;
import tidings.news.SentimentSummary;
import tidings.news.StorySummary;
import tidings.news.SummarySentence;
import tidings.news.TopicSummary;
import tidings.news.TopicTrend;
import tidings.news.state.Delta;

/** What a summary says of the articles of a window. */
class SummaryContentTest {
  private static final Given ONE = article("a", "02T10:00:00");
  private static final Given TWO = article("b", "02T10:01:00");
  private static final Given THREE = article("c", "02T10:02:00");
  private static final Given FOUR = article("d", "02T10:03:00");

  private static TopicSummary summaryOf(Given... articles) {
    return summaryAfter(Arrays.stream(articles).map(Given::arrives).toArray(Delta[]::new));
  }

  private static TopicSummary summaryAfter(Delta... deltas) {
    return new Trial().count(deltas).end().said().last("1h", "02T11:00:00");
  }

  @Test
  void shouldCountACopyAsAnArticleAndNotAsAReport() {
    TopicSummary summary = summaryOf(ONE.sentiment(300), TWO.copy().sentiment(-900));

    assertThat(summary.getArticles()).isEqualTo(2);
    assertThat(summary.getReports()).isEqualTo(1);
    assertThat(summary.getStories()).isEqualTo(1);
    assertThat(summary.getSentiment()).isEqualTo(new SentimentSummary(0.3, 0.0, 1, 0, 0));
  }

  @Test
  void shouldNotCountTheUnknownAmongSources() {
    TopicSummary summary = summaryOf(ONE, TWO.source("unknown"), THREE.source("herald"), FOUR);

    assertThat(summary.getSources()).isEqualTo(2);
    assertThat(summary.getTopStories().get(0).getSources()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"100, 1, 0, 0", "99, 0, 1, 0", "-99, 0, 1, 0", "-100, 0, 0, 1"})
  void shouldCallASentimentPolarFromATenthOn(int milli, int positive, int neutral, int negative) {
    SentimentSummary sentiment = summaryOf(ONE.sentiment(milli)).getSentiment();

    assertThat(sentiment)
        .isEqualTo(new SentimentSummary(milli / 1000.0, 0.0, positive, neutral, negative));
  }

  @Test
  void shouldGiveMeanAndSpreadToFourDecimals() {
    SentimentSummary sentiment =
        summaryOf(ONE.sentiment(1000), TWO.sentiment(0), THREE.sentiment(0)).getSentiment();

    assertThat(sentiment).isEqualTo(new SentimentSummary(0.3333, 0.4714, 1, 2, 0));
  }

  @Test
  void shouldNameTheEntitiesOfMostReportsFirst() {
    TopicSummary summary =
        summaryOf(
            ONE.naming("Ulla", 100).naming("Bo", -500),
            TWO.naming("Ulla", 200),
            THREE.naming("Ada", 0));

    assertThat(summary.getEntities())
        .containsExactly(
            new EntitySummary("person:ulla", "Ulla", EntityType.PERSON, 2, 0.15),
            new EntitySummary("person:ada", "Ada", EntityType.PERSON, 1, 0.0),
            new EntitySummary("person:bo", "Bo", EntityType.PERSON, 1, -0.5));
  }

  @Test
  void shouldCallAnEntityWhatMostReportsDo() {
    TopicSummary summary =
        summaryOf(
            ONE.naming("bo", "Bo Ek", 0),
            TWO.naming("bo", "B. Ek", 0),
            THREE.naming("bo", "BO EK", 0),
            FOUR.naming("bo", "BO EK", 0));

    assertThat(summary.getEntities())
        .extracting(EntitySummary::getName, EntitySummary::getReports)
        .containsExactly(tuple("BO EK", 4));
  }

  @Test
  void shouldForgetHowAWithdrawnReportCalledAnEntity() {
    TopicSummary summary =
        summaryAfter(
            ONE.naming("bo", "Ek", 0).arrives(),
            TWO.naming("bo", "Bo Ek", 0).arrives(),
            ONE.naming("bo", "Ek", 0).goes("02T10:30:00"));

    assertThat(summary.getEntities())
        .extracting(EntitySummary::getName, EntitySummary::getReports)
        .containsExactly(tuple("Bo Ek", 1));
  }

  @Test
  void shouldPutTheStoriesOfMostReportsThenMostArticlesFirst() {
    TopicSummary summary =
        summaryOf(
            ONE.story("small"),
            TWO.story("copied"),
            article("b2", "02T10:01:00").story("copied").copy(),
            THREE.story("big").sentiment(100),
            FOUR.story("big").sentiment(400));

    assertThat(summary.getTopStories())
        .extracting(StorySummary::getId, StorySummary::getReports, StorySummary::getSentiment)
        .containsExactly(tuple("big", 2, 0.25), tuple("copied", 1, 0.0), tuple("small", 1, 0.0));
  }

  @Test
  void shouldNameTenStoriesAtMost() {
    Given[] articles =
        IntStream.range(0, 12)
            .mapToObj(i -> article("a" + i, "02T10:00:00").story("s%02d".formatted(i)))
            .toArray(Given[]::new);

    TopicSummary summary = summaryOf(articles);

    assertThat(summary.getStories()).isEqualTo(12);
    assertThat(summary.getTopStories())
        .extracting(StorySummary::getId)
        .containsExactly("s00", "s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09");
  }

  @Test
  void shouldQuoteTheLeadsOfTheLeadingStoriesThatHaveOne() {
    TopicSummary summary =
        summaryOf(
            ONE.story("s1").lead("The bridge at Almvik has reopened."),
            TWO.story("s2").lead(" "),
            THREE.story("s3"),
            FOUR.story("s4"),
            article("e", "02T10:04:00").story("s5"));

    assertThat(summary.getSentences())
        .containsExactly(
            new SummarySentence("The bridge at Almvik has reopened.", "a", "s1"),
            new SummarySentence("Lead of s3.", "c", "s3"),
            new SummarySentence("Lead of s4.", "d", "s4"));
  }

  @Test
  void shouldTellAStoryAsItsLatestArticleKnowsIt() {
    TopicSummary summary = summaryOf(ONE.lead("At first."), TWO.lead("In the end."));

    assertThat(summary.getSentences())
        .containsExactly(new SummarySentence("In the end.", "b", "s1"));
  }

  @Test
  void shouldHoldThePastHourAgainstTheThreeDaysBefore() {
    Trial trial = new Trial();
    IntStream.range(0, 72)
        .mapToObj(i -> article("usual" + i, "02T12:00:00"))
        .forEach(usual -> trial.count(usual.arrives()));
    IntStream.range(0, 5)
        .mapToObj(i -> article("new" + i, "05T10:59:59.999"))
        .forEach(fresh -> trial.count(fresh.arrives()));

    TopicTrend trend = trial.end().said().last("1h", "05T11:00:00").getTrend();

    assertThat(trend).isEqualTo(new TopicTrend(5, 1.0, 2.8284, Direction.RISING));
  }

  @ParameterizedTest
  @CsvSource({"2, 0, STEADY", "3, 0, RISING", "0, 345, STEADY", "0, 360, FALLING"})
  void shouldCallATrendBeyondTwoDeviationsNoAccident(
      int pastHour, int baseline, Direction direction) {
    TopicTrend trend = new TrendCounts(pastHour, baseline).trend();

    assertThat(trend.getDirection()).isEqualTo(direction);
  }
}
