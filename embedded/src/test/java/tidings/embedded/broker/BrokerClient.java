package tidings.embedded.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the tests ask of a broker, in the words of the tests. */
public final class BrokerClient implements AutoCloseable {
  private final String bootstrapServers;
  private final Admin admin;

  public BrokerClient(EmbeddedBroker broker) {
    bootstrapServers = broker.bootstrapServers();
    admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  public void createTopic(String name) throws Exception {
    admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
  }

  Set<String> topics() throws Exception {
    return admin.listTopics().names().get();
  }

  TopicDescription describe(String topic) throws Exception {
    return admin.describeTopics(List.of(topic)).topicNameValues().get(topic).get();
  }

  void produceCommitted(String topic, String value) throws Exception {
    try (KafkaProducer<String, String> producer = transactionalProducer()) {
      send(producer, topic, value);
      producer.commitTransaction();
    }
  }

  void produceAborted(String topic, String value) throws Exception {
    try (KafkaProducer<String, String> producer = transactionalProducer()) {
      send(producer, topic, value);
      producer.abortTransaction();
    }
  }

  /** Appends a value in a transaction that ends with the client's process, or when it is closed. */
  public KafkaProducer<String, String> produceUncommitted(String topic, String value)
      throws Exception {
    KafkaProducer<String, String> producer = transactionalProducer();
    send(producer, topic, value);
    return producer;
  }

  /** Returns all values up to the end of the topic as it is now. */
  List<String> readCommitted(String topic) {
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(consumerSettings())) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        values.addAll(values(consumer.poll(Duration.ofSeconds(1))));
      }
    }
    return values;
  }

  @Override
  public void close() {
    admin.close();
  }

  private static List<String> values(ConsumerRecords<String, String> records) {
    return StreamSupport.stream(records.spliterator(), false).map(ConsumerRecord::value).toList();
  }

  private static void send(KafkaProducer<String, String> producer, String topic, String value)
      throws Exception {
    producer.initTransactions();
    producer.beginTransaction();
    producer.send(new ProducerRecord<>(topic, value)).get();
  }

  private KafkaProducer<String, String> transactionalProducer() {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "transactional.id",
            "writer",
            "max.request.size",
            BrokerSettings.MAX_BATCH_BYTES),
        new StringSerializer(),
        new StringSerializer());
  }

  private Map<String, Object> consumerSettings() {
    return Map.of(
        "bootstrap.servers",
        bootstrapServers,
        "isolation.level",
        "read_committed",
        "key.deserializer",
        StringDeserializer.class,
        "value.deserializer",
        StringDeserializer.class);
  }
}
