package tidings.runtime.service;

import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import tidings.news.Progress;
import tidings.runtime.tick.Outputs;
import tidings.runtime.tick.TickPartitioner;
import tidings.schemas.NewsTopics;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

/** The ends of a topology: reads and writes topics of the catalogue by their type. */
public final class TopicStreams {
  private final StreamsSettings settings;
  private final RegistrySerdes registry;
  private final Properties properties;
  private final StreamsBuilder builder;

  /** Makes the ends of a service's topology, around a builder that refuses unnamed stores. */
  public TopicStreams(String service, StreamsSettings settings) {
    this.settings = settings;
    this.registry = settings.registry();
    this.properties = StreamsProperties.of(service, settings);
    this.builder = Builders.strict(properties);
  }

  /** Returns the builder. */
  public StreamsBuilder builder() {
    return builder;
  }

  /** Returns the number of partitions of a topic. */
  public int partitions(Topic<?> topic) {
    return topic.partitions(settings.partitions());
  }

  /** Returns the records and ticks of a topic. */
  public <V extends SpecificRecord> KStream<String, V> read(Topic<V> topic) {
    return builder.stream(
        topic.in(settings.namespace()),
        Consumed.with(Serdes.String(), registry.of(topic)).withName("read-" + topic.name()));
  }

  /** Writes records, and the ticks among them to all partitions. */
  public <V extends SpecificRecord> void write(KStream<String, V> records, Topic<V> topic) {
    write(records, topic, topic.name());
  }

  /** Writes how far a step is. */
  public void writeProgress(Outputs outputs, String step) {
    write(
        outputs.only(Progress.class, "progress-of-" + step),
        NewsTopics.PROGRESS,
        "progress-of-" + step);
  }

  /** Returns what was built. */
  public Topology build() {
    return builder.build(properties);
  }

  /** Writes one of several streams that go to a topic; {@code name} tells it from the others. */
  public <V extends SpecificRecord> void write(
      KStream<String, V> records, Topic<V> topic, String name) {
    records.to(
        topic.in(settings.namespace()),
        Produced.with(Serdes.String(), registry.of(topic))
            .withName("write-" + name)
            .withStreamPartitioner(new TickPartitioner<>()));
  }
}
