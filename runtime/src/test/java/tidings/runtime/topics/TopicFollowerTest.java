package tidings.runtime.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tidings.runtime.tick.Tick;

class TopicFollowerTest {
  private static final String TOPIC = "words";
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
  private static final long OLDEST = 3;

  /** In which nobody waits unless the test has failed. */
  private static final Duration LONG = Duration.ofSeconds(30);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final List<String> visited = new ArrayList<>();
  private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
  private long end = OLDEST;

  @Test
  void shouldReadAllThatIsThere() throws InterruptedException {
    givenValues("three", "four", "five");

    drain(FollowedTopic.ALL);

    assertThat(visited).containsExactly("three", "four", "five");
    assertThat(consumer.closed()).isTrue();
    assertThat(failures).isEmpty();
  }

  @Test
  void shouldBeginWithTheLastOnes() throws InterruptedException {
    givenValues("three", "four", "five");

    drain(1);

    assertThat(visited).containsExactly("five");
  }

  @Test
  void shouldPassOverTicks() throws InterruptedException {
    givenRecord(Tick.KEY, null);
    givenValues("four");

    drain(FollowedTopic.ALL);

    assertThat(visited).containsExactly("four");
  }

  @Test
  void shouldLeaveOutARecordWhoseVisitorThrows() throws InterruptedException {
    givenValues("three", "poison", "five");

    drain(FollowedTopic.ALL);

    assertThat(visited).containsExactly("three", "five");
    assertThat(failures).isEmpty();
  }

  @Test
  void shouldTellWhatEndsIt() throws InterruptedException {
    givenValues("three");
    RuntimeException cause = new TopicAuthorizationException(TOPIC);
    consumer.schedulePollTask(
        () -> {
          throw cause;
        });

    try (TopicFollower follower = follower(FollowedTopic.ALL)) {
      follower.start();

      assertThat(failures.poll(LONG.toSeconds(), TimeUnit.SECONDS)).isSameAs(cause);
    }
    assertThat(consumer.closed()).isTrue();
  }

  @Test
  void shouldTellOfAListenerThatThrows() throws InterruptedException {
    givenValues("three");
    RuntimeException cause = new IllegalStateException("no screen");

    try (TopicFollower follower =
        follower(
            FollowedTopic.ALL,
            new TopicFollower.Listener() {
              @Override
              public void onFailure(Throwable thrown) {
                failures.add(thrown);
              }

              @Override
              public void onVisited() {
                throw cause;
              }
            })) {
      follower.start();

      assertThat(failures.poll(LONG.toSeconds(), TimeUnit.SECONDS)).isSameAs(cause);
    }
  }

  @Test
  void shouldBeSilentWhenItIsClosed() {
    givenValues("three");

    try (TopicFollower follower = follower(FollowedTopic.ALL)) {
      follower.start();
    }

    assertThat(consumer.closed()).isTrue();
    assertThat(failures).isEmpty();
  }

  private void drain(long last) throws InterruptedException {
    try (TopicFollower follower = follower(last)) {
      follower.start();
      follower.drain(LONG);
    }
  }

  private TopicFollower follower(long last) {
    return follower(last, failures::add);
  }

  private TopicFollower follower(long last, TopicFollower.Listener listener) {
    consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));
    consumer.updateBeginningOffsets(Map.of(PARTITION, OLDEST));
    consumer.updateEndOffsets(Map.of(PARTITION, end));
    return new TopicFollower(
        "test-reader", consumer, List.of(new FollowedTopic(TOPIC, last, this::visit)), listener);
  }

  private void visit(ConsumerRecord<String, byte[]> record) {
    String value = new String(record.value(), StandardCharsets.UTF_8);
    if (value.equals("poison")) {
      throw new IllegalArgumentException(value);
    }
    visited.add(value);
  }

  private void givenValues(String... values) {
    for (String value : values) {
      givenRecord("key", value.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The fake takes records only once their partition is assigned, so it gets them as it polls. */
  private void givenRecord(String key, byte @Nullable [] value) {
    ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(TOPIC, 0, end++, key, value);
    consumer.schedulePollTask(() -> consumer.addRecord(record));
  }
}
