package tidings.ingest.connect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.source.SourceRecord;
import tidings.ingest.UnreadableItemHeaders;
import tidings.ingest.article.ItemKey;
import tidings.ingest.article.NotAnArticleException;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.UnreadableItem;
import tidings.news.RawArticle;
import tidings.news.SourceStatus;
import tidings.runtime.failure.Causes;
import tidings.runtime.failure.Failure;
import tidings.schemas.NewsTopics;
import tidings.schemas.Topic;

/**
 * Makes Connect's records of what a source delivered. They have no offset yet: {@link SourceOffset}
 * attaches it. Used by one thread.
 */
final class RecordWriter implements AutoCloseable {
  /** What a producer takes, less what it adds. */
  private static final int MAX_VALUE_BYTES = Topic.MAX_RECORD_BYTES - (64 << 10);

  private final String rawTopic;
  private final String statusTopic;
  private final String deadLetters;
  private final Serializer<RawArticle> articles;
  private final Serializer<SourceStatus> statuses;

  RecordWriter(ConnectorSettings settings) {
    rawTopic = NewsTopics.RAW.in(settings.namespace());
    statusTopic = NewsTopics.SOURCE_STATUS.in(settings.namespace());
    deadLetters = settings.namespace().prefixed(NewsTopics.deadLetters("ingest"));
    articles = settings.registry().of(NewsTopics.RAW).serializer();
    statuses = settings.registry().of(NewsTopics.SOURCE_STATUS).serializer();
  }

  /**
   * Returns a record for each item and each unreadable one.
   *
   * @throws IOException if the registry is away
   * @throws ConnectException if it refuses our schema
   */
  List<SourceRecord> records(SourceBatch batch) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    for (SourceItem item : batch.items()) {
      records.add(record(item));
    }
    batch.unreadable().forEach(item -> records.add(deadLetter(item)));
    return records;
  }

  /**
   * Returns a record of a source's status.
   *
   * @throws IOException if the registry is away
   */
  SourceRecord record(SourceStatus status) throws IOException {
    byte[] value = serialize(statuses, statusTopic, status);
    return record(statusTopic, status.getSource(), value, new ConnectHeaders());
  }

  @Override
  public void close() {
    articles.close();
    statuses.close();
  }

  /** The topic dates its records itself, and what has no header was observed when it arrived. */
  private SourceRecord record(SourceItem item) throws IOException {
    RawArticle article = item.article();
    byte[] value = serialize(articles, rawTopic, article);
    if (value.length > MAX_VALUE_BYTES) {
      return deadLetter(
          unreadable(
              article,
              "The item has %d bytes, and at most %d fit into a record; let the source cut it"
                  .formatted(value.length, MAX_VALUE_BYTES)));
    }
    try {
      return record(rawTopic, ItemKey.of(article), value, new ConnectHeaders());
    } catch (NotAnArticleException e) {
      return deadLetter(unreadable(article, String.valueOf(e.getMessage())));
    }
  }

  private static <V> byte[] serialize(Serializer<V> serializer, String topic, V value)
      throws IOException {
    try {
      return serializer.serialize(topic, value);
    } catch (RuntimeException e) {
      if (Failure.of(e) == Failure.TRANSIENT) {
        throw new IOException(
            "The schema registry at registry.url does not answer: " + Causes.rootOf(e), e);
      }
      throw new ConnectException(
          "A record of %s cannot be written: %s".formatted(topic, Causes.rootOf(e)), e);
    }
  }

  private SourceRecord deadLetter(UnreadableItem item) {
    ConnectHeaders headers = new ConnectHeaders();
    UnreadableItemHeaders.of(item).forEach(headers::addString);
    return record(deadLetters, item.path(), item.bytes(), headers);
  }

  private static UnreadableItem unreadable(RawArticle article, String reason) {
    return UnreadableItem.of(article.getOrigin(), reason, article.getContent());
  }

  private static SourceRecord record(
      String topic, String key, byte[] value, ConnectHeaders headers) {
    return new SourceRecord(
        null,
        null,
        topic,
        null,
        Schema.STRING_SCHEMA,
        key,
        Schema.BYTES_SCHEMA,
        value,
        null,
        headers);
  }
}
