package tidings.aggregate.window;

import java.time.Duration;

/**
 * What can be set about windows.
 *
 * @param grace how long after its end (in observed time) an aligned window still takes articles
 *     before it becomes final
 * @param correctionHorizon how long after its end (in observed time) it still takes corrections; at
 *     least the grace
 * @param provisionalInterval least wall-clock time between two provisional emissions of one window
 * @param correctionInterval least wall-clock time between two corrections of one window
 * @param top how many entities and stories a summary names
 * @param sentences how many sentences a summary quotes
 * @param cellsInMemory how many counters of windows that are no longer open stay in memory; what is
 *     beyond is counted anew from the table when it is needed. A counter takes some 100 bytes.
 */
public record WindowSettings(
    Duration grace,
    Duration correctionHorizon,
    Duration provisionalInterval,
    Duration correctionInterval,
    int top,
    int sentences,
    long cellsInMemory) {

  /** Refuses settings that contradict each other. */
  public WindowSettings {
    if (grace.isNegative() || correctionHorizon.compareTo(grace) < 0) {
      throw new IllegalArgumentException(
          "grace %s must be neither negative nor longer than the correction horizon %s"
              .formatted(grace, correctionHorizon));
    }
    if (top < 1 || sentences < 0 || cellsInMemory < 0) {
      throw new IllegalArgumentException(
          "top %d must be at least 1; sentences %d and cells in memory %d must not be negative"
              .formatted(top, sentences, cellsInMemory));
    }
  }

  /** The defaults. */
  public static WindowSettings defaults() {
    return new WindowSettings(
        Duration.ofMinutes(10),
        Duration.ofHours(48),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        10,
        3,
        2_000_000);
  }

  /** Returns these settings with another grace. */
  public WindowSettings withGrace(Duration another) {
    return new WindowSettings(
        another,
        correctionHorizon,
        provisionalInterval,
        correctionInterval,
        top,
        sentences,
        cellsInMemory);
  }
}
