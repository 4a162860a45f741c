package tidings.cli.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tidings.cli.containers.NewsClient.Sent;
import tidings.news.EnrichedArticle;
import tidings.news.Story;
import tidings.news.TopicSummary;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;

/** aggregate alone: every article is in one story, and counts in one day of the topic all. */
@NeedsDocker
class AggregateIT {
  private static final Namespace NAMESPACE = new Namespace("aggregate-alone");

  @Test
  void shouldCountEachArticleOnceAndEndWhenAsked() {
    Stack stack = Stack.shared();
    NewsClient news = NewsClient.of(stack, NAMESPACE);
    List<Sent<EnrichedArticle>> articles = LiveArticles.enriched();
    List<Sent<EnrichedArticle>> inOrder =
        articles.stream().sorted(Comparator.comparing(Sent::timestamp)).toList();
    try (ServiceContainer aggregate = new ServiceContainer("aggregate", stack, NAMESPACE)) {
      aggregate.start();

      news.send(NewsTopics.ENRICHED, inOrder);
      news.sendEnd(NewsTopics.ENRICHED, inOrder.get(inOrder.size() - 1).timestamp());

      news.readUntil(NewsTopics.STORIES, AggregateIT::members, articles.size());
      news.readUntil(NewsTopics.SUMMARIES, AggregateIT::articlesOfAllDays, articles.size());
      assertThat(aggregate.terminate()).as("exit code").isZero();
    }
  }

  private static int articlesOfAllDays(List<ConsumerRecord<String, TopicSummary>> records) {
    return NewsClient.latest(records).entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("all/24h/"))
        .mapToInt(entry -> entry.getValue().getArticles())
        .sum();
  }

  private static int members(List<ConsumerRecord<String, Story>> records) {
    return NewsClient.latest(records).values().stream().mapToInt(Story::getArticles).sum();
  }
}
