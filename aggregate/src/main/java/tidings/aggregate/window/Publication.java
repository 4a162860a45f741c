package tidings.aggregate.window;

import tidings.news.state.ClockRow;
import tidings.news.state.PublicationRow;
import tidings.news.state.RollingRow;
import tidings.news.state.WindowRow;

/** A row of the table of publications: what is to be known after a restart, but for the counts. */
sealed interface Publication permits WindowPublication, RollingPublication, Clock {
  /** Returns its key in the table, which no other has. */
  String key();

  /** Returns the row to store. */
  PublicationRow row();

  /** Reads a row. */
  static Publication of(String key, PublicationRow stored) {
    Object row = stored.getRow();
    if (row instanceof WindowRow window) {
      return WindowPublication.of(key, window);
    }
    if (row instanceof RollingRow rolling) {
      return RollingPublication.of(key, rolling);
    }
    if (row instanceof ClockRow clock) {
      return new Clock(clock.getTime());
    }
    throw new IllegalStateException("the row of %s is of an unknown kind: %s".formatted(key, row));
  }
}
