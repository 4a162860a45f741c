package tidings.aggregate.window;

import java.time.Duration;

/**
 * The lengths of window that every topic is summarised in. Aligned windows begin at multiples of
 * the length since 1970, in UTC.
 */
public enum View {
  HOUR("1h", 1),
  QUARTER_DAY("6h", 6),
  DAY("24h", 24);

  private final String label;
  private final long millis;

  View(String label, int hours) {
    this.label = label;
    this.millis = Duration.ofHours(hours).toMillis();
  }

  /** Name of the view in keys and summaries. */
  public String label() {
    return label;
  }

  /** Length in milliseconds. */
  long millis() {
    return millis;
  }

  /** End (exclusive, ms since 1970) of the aligned window that holds the moment. */
  public long endOf(long time) {
    return (Math.floorDiv(time, millis) + 1) * millis;
  }

  /** The view of that name. */
  static View of(String label) {
    for (View view : values()) {
      if (view.label.equals(label)) {
        return view;
      }
    }
    throw new IllegalArgumentException("no view is called " + label);
  }
}
