package tidings.aggregate.window;

import tidings.news.state.PublicationRow;
import tidings.news.state.RollingRow;

/**
 * What was published of a rolling view.
 *
 * @param topic topic id
 * @param revision emissions so far
 * @param dirty whether it has changed since the last emission
 * @param end its end at the last emission, ms since 1970; 0 before the first
 * @param idle whether at the last emission nothing was left that the passing of time could change
 */
record RollingPublication(
    String topic, View view, int revision, boolean dirty, long end, boolean idle)
    implements Publication {

  static RollingPublication of(String key, RollingRow row) {
    return new RollingPublication(
        Keys.topicOf(key),
        Keys.viewOf(key),
        row.getRevision(),
        row.getDirty(),
        row.getEnd(),
        row.getIdle());
  }

  /** A view of which nothing was published. */
  static RollingPublication none(String topic, View view) {
    return of(key(topic, view), RollingRow.newBuilder().build());
  }

  /** Returns it with a change that is not published yet. */
  RollingPublication changed() {
    return new RollingPublication(topic, view, revision, true, end, idle);
  }

  /** Returns it after another emission, with all changes. */
  RollingPublication emitted(long newEnd, boolean quiet) {
    return new RollingPublication(topic, view, revision + 1, false, newEnd, quiet);
  }

  static String key(String topic, View view) {
    return Keys.of(topic, view);
  }

  @Override
  public String key() {
    return key(topic, view);
  }

  @Override
  public PublicationRow row() {
    return new PublicationRow(new RollingRow(revision, dirty, end, idle));
  }
}
