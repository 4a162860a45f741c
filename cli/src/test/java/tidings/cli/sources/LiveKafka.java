package tidings.cli.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tidings.embedded.broker.EmbeddedBroker;
import tidings.embedded.connect.ConnectWorker;
import tidings.embedded.connect.WorkerSettings;
import tidings.embedded.registry.RegistryServer;
import tidings.runtime.topics.TopicCreator;
import tidings.runtime.topics.TopicReader;
import tidings.schemas.Namespace;
import tidings.schemas.RegistrySerdes;
import tidings.schemas.Topic;

/** A broker with our topics, and a registry. */
public final class LiveKafka implements AutoCloseable {
  private final EmbeddedBroker broker;
  private final RegistryServer registry;

  private LiveKafka(EmbeddedBroker broker, RegistryServer registry) {
    this.broker = broker;
    this.registry = registry;
  }

  public static LiveKafka start(Path folder) throws IOException, InterruptedException {
    EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
    RegistryServer registry = RegistryServer.start(folder.resolve("registry"), 0);
    TopicCreator.createMissing(broker.bootstrapServers(), Namespace.LIVE, 2);
    return new LiveKafka(broker, registry);
  }

  /** Starts a worker and waits until it serves. */
  public ConnectWorker worker() throws IOException, InterruptedException {
    ConnectWorker worker = ConnectWorker.start(settings());
    Eventually.isTrue("the worker serves", worker::isServing);
    return worker;
  }

  public WorkerSettings settings() {
    return new WorkerSettings(
        Namespace.LIVE, broker.bootstrapServers(), registry.url(), "127.0.0.1", 0, "", Map.of());
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  public String registryUrl() {
    return registry.url();
  }

  /** Makes a topic of one partition. */
  void createTopic(String name, Map<String, String> settings) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1).configs(settings))).all().get();
    }
  }

  /** Returns what is on a topic now, in the order of its partitions. */
  public <V extends SpecificRecord> List<V> values(Topic<V> topic) {
    List<V> values = new ArrayList<>();
    TopicReader.<V, RuntimeException>readAll(
        bootstrapServers(),
        topic.name(),
        RegistrySerdes.at(registryUrl()).of(topic).deserializer(),
        record -> values.add(record.value()));
    return values;
  }

  /** Returns what is on a topic now, as bytes. */
  public List<ConsumerRecord<String, byte[]>> records(String topic) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    TopicReader.<byte[], RuntimeException>readAll(
        bootstrapServers(), topic, new ByteArrayDeserializer(), records::add);
    return records;
  }

  @Override
  public void close() {
    registry.close();
    broker.close();
  }
}
