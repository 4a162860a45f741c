package tidings.aggregate.window;

import tidings.news.state.ClockRow;
import tidings.news.state.PublicationRow;

/**
 * How far the input has come, as it was saved: see {@link ObservedClock}.
 *
 * @param time observed time, ms since 1970
 */
record Clock(long time) implements Publication {
  /** No topic id holds an exclamation mark. */
  static final String KEY = "!clock";

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public PublicationRow row() {
    return new PublicationRow(new ClockRow(time));
  }
}
