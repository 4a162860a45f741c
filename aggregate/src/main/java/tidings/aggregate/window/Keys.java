package tidings.aggregate.window;

/**
 * Keys of the tables: parts joined by a bar, times as 13 digits so that they sort as numbers do.
 */
final class Keys {
  private static final int DIGITS = 13;
  private static final String ZEROS = "0".repeat(DIGITS);
  private static final char BAR = '|';

  private Keys() {}

  static String of(String topic, long time) {
    return topic + BAR + padded(time);
  }

  static String of(String topic, long time, String id) {
    return topic + BAR + padded(time) + BAR + id;
  }

  static String of(String topic, View view) {
    return topic + BAR + view.label();
  }

  static String of(String topic, View view, long time) {
    return topic + BAR + view.label() + BAR + padded(time);
  }

  /** The part of a key before its first bar: a topic id holds none. */
  static String topicOf(String key) {
    return key.substring(0, key.indexOf(BAR));
  }

  /** Reads the key of a view of a topic. */
  static View viewOf(String key) {
    return View.of(key.substring(key.indexOf(BAR) + 1));
  }

  /** Reads the key of a window: topic, view and end. */
  static Window windowOf(String key) {
    int view = key.indexOf(BAR) + 1;
    int end = key.indexOf(BAR, view) + 1;
    return new Window(
        topicOf(key), View.of(key.substring(view, end - 1)), Long.parseLong(key.substring(end)));
  }

  private static String padded(long time) {
    if (time < 0) {
      throw new IllegalArgumentException("times before 1970 cannot be counted: " + time);
    }
    String digits = Long.toString(time);
    return digits.length() >= DIGITS ? digits : ZEROS.substring(digits.length()) + digits;
  }
}
