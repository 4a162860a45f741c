package tidings.aggregate.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tidings.aggregate.store.MemoryTable;
import tidings.news.TopicSummary;
import tidings.news.state.Delta;

class WindowAggregatorPropertyTest {
  /** Summaries round to four decimals. */
  private static final double ROUNDING = 0.000_051;

  private static final long THREE_DAYS_AND_AN_HOUR = Duration.ofHours(73).toMillis();

  @Property(tries = 200)
  void everyFinalSummaryIsWhatAPlainCountOfTheSurvivorsSays(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int events,
      @ForAll long disturbance) {
    List<Delta> deltas = Newsroom.deltas(seed, events);

    Map<String, TopicSummary> finals = Run.of(deltas, disturbance).finals();

    assertSame(finals, new PlainCount(deltas).finals());
  }

  @Property(tries = 200)
  void everyRollingSummaryIsWhatAPlainCountOfTheSurvivorsSays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int events) {
    List<Delta> deltas = Newsroom.deltas(seed, events);
    WindowAggregator aggregator =
        new WindowAggregator(new MemoryTable<>(), new MemoryTable<>(), WindowSettings.defaults());
    Published published = new Published();
    for (Delta delta : deltas.subList(0, deltas.size() / 2)) {
      aggregator.apply(delta, published);
    }
    aggregator.flush(0, published);
    for (Delta delta : deltas.subList(deltas.size() / 2, deltas.size())) {
      aggregator.apply(delta, published);
    }

    aggregator.flush(0, published);

    PlainCount plain = new PlainCount(deltas);
    long end = Bucket.endOf(deltas.get(deltas.size() - 1).getCause());
    Map<String, TopicSummary> latest = published.rollingAt(end);
    assertThat(latest.keySet())
        .containsAll(plain.keysOfTopicsSince(end - THREE_DAYS_AND_AN_HOUR, "24h", end));
    assertSame(latest, plainRolling(plain, latest, end));
  }

  @Property(tries = 200)
  void ticksFlushesAndRestartsChangeNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int events,
      @ForAll long disturbance,
      @ForAll long otherDisturbance) {
    List<Delta> deltas = Newsroom.deltas(seed, events);

    Published one = Run.of(deltas, disturbance);
    Published other = Run.of(deltas, otherDisturbance);

    assertThat(one.finals()).isEqualTo(other.finals());
    assertThat(one.sortedLate()).isEqualTo(other.sortedLate());
  }

  @Property(tries = 200)
  void topicsThatShareATaskDoNotTouchEachOther(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int events,
      @ForAll long disturbance) {
    List<Delta> deltas = Newsroom.deltas(seed, events);

    Map<String, TopicSummary> together = Run.of(deltas, disturbance).finals();
    Map<String, TopicSummary> apart = new TreeMap<>();
    deltas.stream()
        .collect(Collectors.groupingBy(Delta::getTopic))
        .values()
        .forEach(topic -> apart.putAll(Run.of(topic, disturbance).finals()));

    assertThat(together).isEqualTo(apart);
  }

  private static Map<String, TopicSummary> plainRolling(
      PlainCount plain, Map<String, TopicSummary> keys, long end) {
    Map<String, TopicSummary> expected = new TreeMap<>();
    for (TopicSummary key : keys.values()) {
      TopicSummary summary = plain.rolling(key.getTopic(), key.getView(), end);
      expected.put(Published.keyOf(summary), summary);
    }
    return expected;
  }

  private static void assertSame(
      Map<String, TopicSummary> actual, Map<String, TopicSummary> expected) {
    assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    actual.forEach(
        (key, summary) ->
            assertThat(summary)
                .as(key)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> Math.abs(a - b) <= ROUNDING, Double.class)
                .isEqualTo(expected.get(key)));
  }
}
