package tidings.ingest.article;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tidings.news.ObservedOrigin;

/**
 * When an item was observed, and what that means.
 *
 * @param instant the moment
 * @param origin what the moment is
 */
public record ObservedTime(Instant instant, ObservedOrigin origin) {
  private static final Duration LONGEST_BEFORE = Duration.ofHours(24);
  private static final Duration LONGEST_AFTER = Duration.ofMinutes(5);

  /**
   * The rule for archives: the crawl time if the archive recorded one, else the publication date,
   * else the run's as-of.
   */
  public static ObservedTime inArchive(
      @Nullable Instant recorded, @Nullable Instant published, Instant asOf) {
    if (recorded != null) {
      return new ObservedTime(recorded, ObservedOrigin.RECORDED);
    }
    if (published != null) {
      return new ObservedTime(published, ObservedOrigin.PUBLISHED);
    }
    return new ObservedTime(asOf, ObservedOrigin.ASSUMED);
  }

  /**
   * Returns the moment at which windows count an article: {@code published} if that lies from 24
   * hours before to 5 minutes after {@code firstSeen}, else {@code firstSeen}.
   */
  public static Instant countedAt(@Nullable Instant published, Instant firstSeen) {
    boolean credible =
        published != null
            && !published.isBefore(firstSeen.minus(LONGEST_BEFORE))
            && !published.isAfter(firstSeen.plus(LONGEST_AFTER));
    return credible && published != null ? published : firstSeen;
  }
}
