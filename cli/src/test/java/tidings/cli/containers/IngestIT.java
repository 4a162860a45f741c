package tidings.cli.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tidings.news.Article;
import tidings.schemas.Namespace;
import tidings.schemas.NewsTopics;

/** ingest alone: what comes in raw goes out clean, each revision once. */
@NeedsDocker
class IngestIT {
  private static final Namespace NAMESPACE = new Namespace("ingest-alone");

  @Test
  void shouldPublishEachRevisionOnceAndEndWhenAsked() {
    Stack stack = Stack.shared();
    NewsClient news = NewsClient.of(stack, NAMESPACE);
    try (ServiceContainer ingest = new ServiceContainer("ingest", stack, NAMESPACE)) {
      ingest.start();

      news.send(NewsTopics.RAW, LiveArticles.raw());

      List<ConsumerRecord<String, Article>> published =
          news.readUntil(NewsTopics.ARTICLES, IngestIT::lastContents, LiveArticles.lastContents());
      assertThat(revisions(published)).allSatisfy(IngestIT::assertNumberedFromOne);
      assertThat(ingest.terminate()).as("exit code").isZero();
    }
  }

  private static Map<String, @Nullable String> lastContents(
      List<ConsumerRecord<String, Article>> records) {
    Map<String, @Nullable String> last = new TreeMap<>();
    for (ConsumerRecord<String, Article> record : records) {
      Article article = record.value();
      last.put(record.key(), article.getDeleted() ? null : article.getContentHash());
    }
    return last;
  }

  private static Map<String, List<Integer>> revisions(
      List<ConsumerRecord<String, Article>> records) {
    Map<String, List<Integer>> revisions = new HashMap<>();
    for (ConsumerRecord<String, Article> record : records) {
      revisions
          .computeIfAbsent(record.key(), id -> new ArrayList<>())
          .add(record.value().getRevision());
    }
    return revisions;
  }

  private static void assertNumberedFromOne(String id, List<Integer> revisions) {
    assertThat(revisions)
        .as("revisions of %s", id)
        .isEqualTo(IntStream.rangeClosed(1, revisions.size()).boxed().toList());
  }
}
