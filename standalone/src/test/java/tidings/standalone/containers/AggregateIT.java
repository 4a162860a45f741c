package tidings.standalone.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tidings.news.EnrichedArticle;
import tidings.news.Story;
import tidings.news.TopicSummary;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;
import tidings.standalone.containers.NewsClient.Sent;

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

      List<ConsumerRecord<String, TopicSummary>> summaries =
          news.readUntil(
              NewsTopics.SUMMARIES, records -> articlesOfAllDays(records) >= articles.size());
      assertThat(articlesOfAllDays(summaries)).isEqualTo(articles.size());
      assertThat(members(news.readUntil(NewsTopics.STORIES, records -> members(records) > 0)))
          .isEqualTo(articles.size());
      assertThat(aggregate.terminate()).as("exit code").isZero();
    }
  }

  private static int articlesOfAllDays(List<ConsumerRecord<String, TopicSummary>> records) {
    return latest(records).entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("all/24h/"))
        .mapToInt(entry -> entry.getValue().getArticles())
        .sum();
  }

  private static int members(List<ConsumerRecord<String, Story>> records) {
    return latest(records).values().stream().mapToInt(Story::getArticles).sum();
  }

  private static <V extends SpecificRecord> Map<String, V> latest(
      List<ConsumerRecord<String, V>> records) {
    Map<String, V> latest = new HashMap<>();
    records.forEach(record -> latest.put(record.key(), record.value()));
    return latest;
  }
}
