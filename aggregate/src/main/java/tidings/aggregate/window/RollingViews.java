package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.aggregate.window.RollingTopic.RollingView;
import tidings.news.SummaryStatus;
import tidings.news.state.Contribution;

/** The rolling views of all topics. They move when they are looked at. */
final class RollingViews {
  private final ContributionTable contributions;
  private final Publications publications;
  private final ReportHistory history;
  private final SummaryWriter writer;
  private final ObservedClock clock;
  private final Map<String, RollingTopic> topics = new TreeMap<>();

  RollingViews(
      ContributionTable contributions,
      Publications publications,
      ReportHistory history,
      SummaryWriter writer,
      ObservedClock clock) {
    this.contributions = contributions;
    this.publications = publications;
    this.history = history;
    this.writer = writer;
    this.clock = clock;
    publications.visit(RollingPublication.class, saved -> topic(saved.topic()));
  }

  private RollingTopic topic(String topic) {
    return topics.computeIfAbsent(topic, this::restored);
  }

  private RollingTopic restored(String topic) {
    List<RollingPublication> saved =
        Arrays.stream(View.values()).map(view -> publications.rolling(topic, view)).toList();
    return new RollingTopic(saved, clock.bucketEnd());
  }

  /** Counts what is in the table already. */
  void restore(String topic, Contribution contribution) {
    topic(topic).restore(contribution);
  }

  /** Replaces a row of the table, and counts the change in the topic's views. */
  void replace(Change change) {
    topic(change.topic())
        .replace(change, clock.bucketEnd(), contributions)
        .forEach(view -> publications.save(view.publication()));
  }

  /** Publishes what is due. */
  void flush(WindowOutput output) {
    for (RollingTopic topic : topics.values()) {
      topic.due(clock.bucketEnd(), contributions).forEach(view -> publish(view, output));
    }
  }

  private void publish(RollingView view, WindowOutput output) {
    Window window = view.window();
    view.emitted(history.isEmptySince(window.topic(), window.end() - ReportHistory.REACH));
    publications.save(view.publication());
    output.summary(
        writer.write(
            window,
            SummaryStatus.ROLLING,
            view.publication().revision(),
            view.totals(),
            history.trendAt(window.topic(), window.end()).trend()));
  }

  /** Returns the topics seen of late, sorted. */
  List<String> topics() {
    return new ArrayList<>(topics.keySet());
  }

  /** Forgets the topic if there is nothing more to say about it; it may come back. */
  void forgetIfSettled(String topic) {
    if (topics.get(topic).isSettled()) {
      topics.remove(topic);
    }
  }
}
