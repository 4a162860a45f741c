package tidings.aggregate.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.news.SummaryStatus;
import tidings.news.state.Contribution;

/** The rolling views of all topics. They move when they are looked at. */
final class RollingViews {
  private final Contributions contributions;
  private final Publications publications;
  private final ReportHistory history;
  private final SummaryWriter writer;
  private final ObservedClock clock;
  private final Map<String, List<RollingView>> topics = new TreeMap<>();

  RollingViews(
      Contributions contributions,
      Publications publications,
      ReportHistory history,
      SummaryWriter writer,
      ObservedClock clock) {
    this.contributions = contributions;
    this.publications = publications;
    this.history = history;
    this.writer = writer;
    this.clock = clock;
    publications.visitRollingTopics(topic -> topics.computeIfAbsent(topic, this::restored));
  }

  private List<RollingView> restored(String topic) {
    return Arrays.stream(View.values())
        .map(
            view ->
                new RollingView(topic, view, clock.bucketEnd(), publications.rolling(topic, view)))
        .toList();
  }

  /** Counts what is in the table already. */
  void restore(String topic, Contribution contribution) {
    Member member = Member.of(contribution);
    topics
        .computeIfAbsent(topic, this::restored)
        .forEach(view -> view.restore(contribution, member));
  }

  /** Moves the topic's views to the present; to be called before the table changes. */
  void moveUp(String topic) {
    topics
        .computeIfAbsent(topic, this::restored)
        .forEach(view -> view.moveTo(clock.bucketEnd(), contributions));
  }

  /** Counts a change in the topic's views, which are at the present. */
  void count(Change change) {
    for (RollingView view : topics.getOrDefault(change.topic(), List.of())) {
      if (view.count(change)) {
        publications.save(view);
      }
    }
  }

  /** Publishes what is due. */
  void flush(WindowOutput output) {
    for (String topic : topics.keySet()) {
      moveUp(topic);
      topics.get(topic).stream().filter(RollingView::isDue).forEach(view -> publish(view, output));
    }
  }

  private void publish(RollingView view, WindowOutput output) {
    Window window = view.window();
    boolean quiet = history.isEmptySince(window.topic(), window.end() - ReportHistory.REACH);
    int revision = view.published(quiet);
    publications.save(view);
    output.summary(
        writer.write(
            window,
            SummaryStatus.ROLLING,
            revision,
            view.totals(),
            history.trendAt(window.topic(), window.end()).trend()));
  }

  /** The topics seen of late, sorted. */
  List<String> topics() {
    return new ArrayList<>(topics.keySet());
  }

  /** Forgets the topic if there is nothing more to say about it; it may come back. */
  void forgetIfSettled(String topic) {
    if (topics.get(topic).stream().allMatch(RollingView::isSettled)) {
      topics.remove(topic);
    }
  }
}
