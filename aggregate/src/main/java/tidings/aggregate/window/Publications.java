package tidings.aggregate.window;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tidings.aggregate.store.Table;
import tidings.news.SummaryStatus;
import tidings.news.state.Publication;

/** What was published of each window and what is still to be: enough to go on after a restart. */
final class Publications {
  private static final String FIRST = "";
  private static final String LAST = "~";

  /** No topic id holds an exclamation mark. */
  private static final String CLOCK = "!clock";

  private final Table<Publication> table;

  Publications(Table<Publication> table) {
    this.table = table;
  }

  void save(AlignedWindow window) {
    table.put(key(window.window()), window.publication());
  }

  void delete(AlignedWindow window) {
    table.delete(key(window.window()));
  }

  void save(RollingView view) {
    table.put(Keys.of(view.topic(), view.view()), view.publication());
  }

  /** What was published of the rolling view; the defaults if nothing was. */
  Publication rolling(String topic, View view) {
    Publication saved = table.get(Keys.of(topic, view));
    return saved != null
        ? saved
        : new Publication(0, SummaryStatus.ROLLING.name(), false, -1, 0, 0L, true);
  }

  /** Visits all aligned windows. */
  void visitAligned(BiConsumer<Window, Publication> visitor) {
    table.range(
        FIRST,
        LAST,
        (key, publication) -> {
          String[] parts = key.split("\\|", -1);
          if (parts.length == 3) {
            visitor.accept(
                new Window(parts[0], View.of(parts[1]), Long.parseLong(parts[2])), publication);
          }
        });
  }

  /** Visits the topics that have rolling views, each once a view. */
  void visitRollingTopics(Consumer<String> visitor) {
    table.range(
        FIRST,
        LAST,
        (key, publication) -> {
          String[] parts = key.split("\\|", -1);
          if (parts.length == 2) {
            visitor.accept(parts[0]);
          }
        });
  }

  /** How far the task had come, to within a bucket; 0 if it never ran. */
  long clock() {
    Publication saved = table.get(CLOCK);
    return saved == null ? 0 : saved.getEnd();
  }

  void setClock(long time) {
    table.put(CLOCK, new Publication(0, SummaryStatus.UNKNOWN.name(), false, -1, 0, time, true));
  }

  private static String key(Window window) {
    return Keys.of(window.topic(), window.view(), window.end());
  }
}
