package tidings.aggregate.window;

import java.util.Comparator;

/**
 * A stretch of time in a topic.
 *
 * @param topic topic id
 * @param view how long it is
 * @param end first moment after it, ms since 1970
 */
record Window(String topic, View view, long end) {
  /** By end, then shortest first, then by topic: the order in which windows become final. */
  static final Comparator<Window> IN_ORDER =
      Comparator.comparingLong(Window::end)
          .thenComparing(Window::view)
          .thenComparing(Window::topic);

  /** The aligned window that holds the moment. */
  static Window around(String topic, View view, long time) {
    return new Window(topic, view, view.endOf(time));
  }

  /** First moment of it, ms since 1970. */
  long start() {
    return end - view.millis();
  }

  boolean holds(long time) {
    return time >= start() && time < end;
  }
}
