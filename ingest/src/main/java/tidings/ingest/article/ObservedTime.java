package tidings.ingest.article;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.news.ObservedOrigin;

/**
 * When an item was observed, and what that means.
 *
 * @param instant the moment
 * @param origin what the moment is
 */
public record ObservedTime(Instant instant, ObservedOrigin origin) {
  private static final Duration MAX_BEFORE = Duration.ofHours(24);
  private static final Duration MAX_AFTER = Duration.ofMinutes(5);

  /**
   * The rule for archives: the crawl time if the archive recorded a plausible one, else the
   * publication date, else the run's as-of.
   *
   * @param recorded crawl time; null if the archive recorded none
   * @param published the {@link PublicationDate}; null without a credible one
   * @param runStart recorded start of the run, by which a crawl time is judged as a publication
   *     date is
   * @param asOf where items without a date stand
   */
  public static ObservedTime inArchive(
      @Nullable Instant recorded, @Nullable Instant published, Instant runStart, Instant asOf) {
    return dated(recorded, published, runStart).orElseGet(() -> assumed(asOf));
  }

  /**
   * Returns what the rule for archives finds without the as-of, in whole milliseconds; empty where
   * only the as-of can tell. An archive's as-of may be its newest date, which is known at its end.
   */
  public static Optional<ObservedTime> dated(
      @Nullable Instant recorded, @Nullable Instant published, Instant runStart) {
    if (recorded != null && PublicationDate.isPlausible(recorded, runStart)) {
      return Optional.of(of(recorded, ObservedOrigin.RECORDED));
    }
    return Optional.ofNullable(published).map(date -> of(date, ObservedOrigin.PUBLISHED));
  }

  /** Returns the time of an item that has no date of its own. */
  public static ObservedTime assumed(Instant asOf) {
    return new ObservedTime(asOf, ObservedOrigin.ASSUMED);
  }

  private static ObservedTime of(Instant instant, ObservedOrigin origin) {
    return new ObservedTime(instant.truncatedTo(ChronoUnit.MILLIS), origin);
  }

  /**
   * Returns the moment at which windows count an article: {@code published} if that lies from 24
   * hours before to 5 minutes after {@code firstSeen}, else {@code firstSeen}.
   */
  public static Instant countedAt(@Nullable Instant published, Instant firstSeen) {
    boolean credible =
        published != null
            && !published.isBefore(firstSeen.minus(MAX_BEFORE))
            && !published.isAfter(firstSeen.plus(MAX_AFTER));
    return credible && published != null ? published : firstSeen;
  }
}
