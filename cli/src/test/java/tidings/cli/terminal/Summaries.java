package tidings.cli.terminal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tidings.news.EntitySummary;
import tidings.news.EntityType;
import tidings.news.SentimentSummary;
import tidings.news.StorySummary;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;
import tidings.news.TopicTrend;

/** Summaries of an invented day. */
final class Summaries {
  static final Instant END = Instant.parse("2026-03-02T08:05:00Z");

  private Summaries() {}

  static List<TopicSummary> day() {
    return List.of(
        all(),
        summary("politics", 40, 31, 9, -0.34)
            .setEntities(entities("Mara Lindqvist", "Port of Hallen", "Transport Council"))
            .setTopStories(
                stories(
                    "Ferry strike at Hallen ends after eleven days as council and crews agree on new rosters"))
            .build(),
        summary("arts-culture-entertainment-and-media", 12, 12, 11, 0.41)
            .setEntities(entities("渡船の町の合唱団と交響楽団"))
            .setTopStories(stories("渡船の町で合唱祭が始まり、三日間で二万人が訪れる見込みだと主催者が発表した、市長も出席する"))
            .build(),
        summary("weather", 1, 1, 1, 0.02).build());
  }

  static TopicSummary all() {
    return summary("all", 128, 97, 31, -0.04)
        .setEntities(entities("Mara Lindqvist", "Hallen"))
        .setTopStories(stories("Ferry strike at Hallen ends"))
        .build();
  }

  static TopicSummary.Builder summary(
      String topic, int articles, int reports, int stories, double sentiment) {
    return TopicSummary.newBuilder()
        .setTopic(topic)
        .setView("24h")
        .setStart(END.minusSeconds(86_400))
        .setEnd(END)
        .setStatus(SummaryStatus.ROLLING)
        .setArticles(articles)
        .setReports(reports)
        .setStories(stories)
        .setSources(12)
        .setSentiment(new SentimentSummary(sentiment, 0.2, 0, 0, 0))
        .setTrend(TopicTrend.newBuilder().build());
  }

  static List<EntitySummary> entities(String... names) {
    return Stream.of(names)
        .map(name -> new EntitySummary("misc:" + name, name, EntityType.MISC, 2, 0.0))
        .toList();
  }

  static List<StorySummary> stories(String... headlines) {
    return Stream.of(headlines)
        .map(headline -> new StorySummary(headline, headline, 2, 2, 0.0, END))
        .toList();
  }
}
