package tidings.cli.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tidings.cli.containers.NewsClient.Sent;
import tidings.news.Article;
import tidings.news.EnrichedArticle;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;

/** enrich alone: every article goes out once, with what the annotators find. */
@NeedsDocker
class EnrichIT {
  private static final Namespace NAMESPACE = new Namespace("enrich-alone");

  @Test
  void shouldAnnotateEachArticleOnceAndEndWhenAsked() {
    Stack stack = Stack.shared();
    NewsClient news = NewsClient.of(stack, NAMESPACE);
    List<Sent<Article>> articles = LiveArticles.articles();
    try (ServiceContainer enrich = new ServiceContainer("enrich", stack, NAMESPACE)) {
      enrich.start();

      news.send(NewsTopics.ARTICLES, articles);

      List<ConsumerRecord<String, EnrichedArticle>> published =
          news.readUntil(NewsTopics.ENRICHED, List::size, articles.size());
      assertThat(byId(published)).isEqualTo(expected());
      assertThat(enrich.terminate()).as("exit code").isZero();
    }
  }

  /** Fails where an id comes twice. */
  private static Map<String, EnrichedArticle> byId(
      List<ConsumerRecord<String, EnrichedArticle>> records) {
    return records.stream().collect(Collectors.toMap(ConsumerRecord::key, ConsumerRecord::value));
  }

  private static Map<String, EnrichedArticle> expected() {
    return LiveArticles.enriched().stream().collect(Collectors.toMap(Sent::key, Sent::value));
  }
}
