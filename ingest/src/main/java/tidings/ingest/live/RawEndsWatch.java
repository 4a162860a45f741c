package tidings.ingest.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.runtime.service.SideTask;

/**
 * Asks the broker at every tick how far news.raw reaches. Kafka Streams does not tell a task
 * whether its partition is silent or merely not yet read: a promise made by the clock alone would
 * be false after every restart.
 */
public final class RawEndsWatch implements SideTask {
  private static final Logger LOGGER = LoggerFactory.getLogger(RawEndsWatch.class);

  private static final long ACTIVE_MILLIS = 2_000;

  private final Map<String, Object> adminSettings;
  private final String topic;
  private final String group;
  private final List<TopicPartition> partitions;
  private final Duration interval;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "raw-ends");
            thread.setDaemon(true);
            return thread;
          });
  private volatile RawEnds latest = RawEnds.UNKNOWN;
  private @Nullable Admin admin;
  private long movedAt;
  private boolean answering = true;

  /**
   * Makes a watch; it asks nothing before {@link #start}.
   *
   * @param properties of the Kafka Streams application whose progress counts
   */
  public RawEndsWatch(Properties properties, String topic, int partitions, Duration interval) {
    this.adminSettings = new StreamsConfig(properties).getAdminConfigs("raw-ends");
    this.topic = topic;
    this.group = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
    this.partitions =
        IntStream.range(0, partitions).mapToObj(n -> new TopicPartition(topic, n)).toList();
    this.interval = interval;
  }

  /** Returns the latest answer. */
  public RawEnds latest() {
    return latest;
  }

  @Override
  public void start() {
    Admin created = Admin.create(adminSettings);
    admin = created;
    long step = interval.toMillis();
    timer.scheduleAtFixedRate(
        () -> ask(created), step - System.currentTimeMillis() % step, step, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }

  private void ask(Admin admin) {
    long askedAt = System.currentTimeMillis();
    try {
      RawEnds answer = new RawEnds(askedAt, offsets(admin, OffsetSpec.latest()), processed(admin));
      answering = true;
      if (!answer.ends().equals(latest.ends())) {
        movedAt = askedAt;
      }
      if (askedAt - movedAt < ACTIVE_MILLIS || isAnotherSecond(askedAt)) {
        latest = answer;
      }
    } catch (ExecutionException | RuntimeException e) {
      warnOnce(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where nothing arrives, a promise a second will do: each costs a transaction at every step. */
  private boolean isAnotherSecond(long askedAt) {
    return askedAt / 1_000 > latest.askedAt() / 1_000;
  }

  private Map<Integer, Long> processed(Admin admin)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<Integer, Long> processed = new HashMap<>();
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata offset = committed.get(partition);
      if (offset != null) {
        processed.put(partition.partition(), offset.offset());
      }
    }
    if (processed.size() < partitions.size()) {
      // What was deleted before the service read anything need not be read.
      offsets(admin, OffsetSpec.earliest()).forEach(processed::putIfAbsent);
    }
    return processed;
  }

  private Map<Integer, Long> offsets(Admin admin, OffsetSpec spec)
      throws ExecutionException, InterruptedException {
    return admin
        .listOffsets(
            partitions.stream().collect(Collectors.toMap(Function.identity(), each -> spec)),
            // What a transaction still holds will be news from before the moment, once it is
            // committed.
            new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
        .all()
        .get()
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().partition(), entry -> entry.getValue().offset()));
  }

  private void warnOnce(Exception problem) {
    if (answering) {
      LOGGER.warn(
          "Cannot read end offsets of {}; watermark is held until the broker answers: {}",
          topic,
          problem.toString());
    }
    answering = false;
  }
}
