package tidings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;

class RollingSummariesTest {
  private final RollingSummaries summaries = new RollingSummaries("24h");

  @Test
  void shouldPutAllFirstAndThenTheMostReported() {
    summaries.put(reports("weather", 3));
    summaries.put(reports("sport", 9));
    summaries.put(reports("all", 1));
    summaries.put(reports("health", 9));

    assertThat(summaries.inOrder())
        .extracting(TopicSummary::getTopic)
        .containsExactly("all", "health", "sport", "weather");
  }

  @Test
  void shouldKeepTheLatestOfATopic() {
    summaries.put(reports("weather", 3));
    summaries.put(reports("weather", 5));

    assertThat(summaries.inOrder()).singleElement().returns(5, TopicSummary::getReports);
  }

  @Test
  void shouldForgetATopicThatHasFallenSilent() {
    summaries.put(reports("weather", 3));
    summaries.put(Summaries.summary("weather", 0, 0, 0, 0).build());

    assertThat(summaries.inOrder()).isEmpty();
  }

  @Test
  void shouldLeaveOtherViewsAndClosedWindowsAside() {
    TopicSummary hour = Summaries.summary("all", 1, 1, 1, 0).setView("1h").build();
    TopicSummary closed =
        Summaries.summary("all", 1, 1, 1, 0).setStatus(SummaryStatus.FINAL).build();

    assertThat(summaries.put(hour)).isFalse();
    assertThat(summaries.put(closed)).isFalse();
    assertThat(summaries.inOrder()).isEmpty();
  }

  private static TopicSummary reports(String topic, int reports) {
    return Summaries.summary(topic, reports + 1, reports, 1, 0).build();
  }
}
