package tidings.cli.deadletters;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.schemas.NewsTopics;

/**
 * Where a dead letter lies: {@code ingest/0/17}. In the order of services, then of the letters.
 *
 * @param service whose dead letter it is
 * @param partition partition of the service's topic of dead letters
 * @param offset offset there
 */
record LetterId(String service, int partition, long offset) implements Comparable<LetterId> {
  private static final Pattern TEXT = Pattern.compile("([a-z-]+)/(\\d{1,6})/(\\d{1,18})");
  private static final Comparator<LetterId> ORDER =
      Comparator.<LetterId>comparingInt(id -> NewsTopics.SERVICES.indexOf(id.service))
          .thenComparingInt(LetterId::partition)
          .thenComparingLong(LetterId::offset);

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException with a user-facing message, if it is none
   */
  static LetterId parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches() || !NewsTopics.SERVICES.contains(matcher.group(1))) {
      throw new IllegalArgumentException(
          "'%s' is no id of a dead letter: it looks like ingest/0/17, as 'list' shows it"
              .formatted(text));
    }
    return new LetterId(
        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3)));
  }

  @Override
  public int compareTo(LetterId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return service + "/" + partition + "/" + offset;
  }
}
