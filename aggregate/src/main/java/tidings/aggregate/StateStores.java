package tidings.aggregate;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.state.Stores;
import tidings.news.state.Contribution;
import tidings.news.state.CountedArticle;
import tidings.news.state.PublicationRow;
import tidings.news.state.SlimArticle;
import tidings.schemas.StateSerde;

/**
 * The stores of this service by name. Their names and layouts outlive a release: a change resets
 * somebody's state.
 */
public final class StateStores {
  /** observed|id|revision → articles that wait for the watermark. */
  public static final String WAITING = "waiting";

  /** article id → what is counted now. Stories are made from it when a task starts. */
  public static final String ARTICLES = "articles-by-id";

  /** topic|bucket|article id → what the article counts in the topic. */
  public static final String CONTRIBUTIONS = "contributions";

  /**
   * topic|view|end, topic|view, !clock → what was published of a window, of a rolling view; the
   * time.
   */
  public static final String PUBLICATIONS = "publications";

  private StateStores() {}

  /** Adds the stores of the task that makes stories. */
  public static void addStoryStores(StreamsBuilder builder) {
    add(builder, WAITING, SlimArticle.class);
    add(builder, ARTICLES, CountedArticle.class);
  }

  /** Adds the stores of the tasks that sum topics. */
  public static void addSummaryStores(StreamsBuilder builder) {
    add(builder, CONTRIBUTIONS, Contribution.class);
    add(builder, PUBLICATIONS, PublicationRow.class);
  }

  private static <V extends SpecificRecord> void add(
      StreamsBuilder builder, String name, Class<V> value) {
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.String(), StateSerde.of(value))
            // A story changes many times within a commit: the cache writes it once.
            .withCachingEnabled());
  }
}
