package tidings.aggregate.window;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.store.Table;
import tidings.news.state.PublicationRow;

/** What was published of each window and what is still to be: enough to go on after a restart. */
final class Publications {
  private static final String FIRST = "";
  private static final String LAST = "~";

  private final Table<PublicationRow> table;

  Publications(Table<PublicationRow> table) {
    this.table = table;
  }

  void save(Publication publication) {
    table.put(publication.key(), publication.row());
  }

  void delete(Window window) {
    table.delete(WindowPublication.key(window));
  }

  /** Visits all of a kind, in the order of their keys. */
  <P extends Publication> void visit(Class<P> kind, Consumer<P> visitor) {
    table.range(
        FIRST,
        LAST,
        (key, row) -> {
          Publication publication = Publication.of(key, row);
          if (kind.isInstance(publication)) {
            visitor.accept(kind.cast(publication));
          }
        });
  }

  /** Returns what was published of the rolling view; the defaults if nothing was. */
  RollingPublication rolling(String topic, View view) {
    Publication saved = get(RollingPublication.key(topic, view));
    return saved instanceof RollingPublication rolling
        ? rolling
        : RollingPublication.none(topic, view);
  }

  /** Returns how far the task had come, to within a bucket, ms since 1970; 0 if it never ran. */
  long clock() {
    return get(Clock.KEY) instanceof Clock clock ? clock.time() : 0;
  }

  private @Nullable Publication get(String key) {
    PublicationRow row = table.get(key);
    return row == null ? null : Publication.of(key, row);
  }
}
