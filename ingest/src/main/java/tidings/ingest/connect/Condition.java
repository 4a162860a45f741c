package tidings.ingest.connect;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;

/** How a source is, and what of that was told already. Used by one thread. */
final class Condition {
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);
  private static final Duration SHORTEST_SILENCE = Duration.ofSeconds(5);
  private static final int LONGEST_REASON = 2_000;

  /** So many rests without an answer are no longer a moment. */
  private static final int LONGEST_MOMENT = 5;

  private final String source;
  private final Instant start;
  private SourceHealth health = SourceHealth.UNKNOWN;
  private @Nullable String reason;
  private @Nullable Instant lastSuccess;
  private @Nullable Instant lastAttempt;
  private @Nullable SourceStatus told;
  private Instant toldAt = Instant.MIN;
  private Instant silentUntil = Instant.MIN;

  /**
   * @param lastSuccess when the source answered in an earlier life; null if it never did
   */
  Condition(String source, Instant start, @Nullable Instant lastSuccess) {
    this.source = source;
    this.start = start;
    this.lastSuccess = lastSuccess;
  }

  /** It answered; returns whether that is news. */
  boolean succeed(Instant now) {
    boolean isNews = health != SourceHealth.HEALTHY;
    health = SourceHealth.HEALTHY;
    reason = null;
    lastAttempt = now;
    lastSuccess = now;
    return isNews;
  }

  /** It did not; returns whether that is news. */
  boolean fail(Instant now, String sentence) {
    String cut = sentence.substring(0, Math.min(sentence.length(), LONGEST_REASON));
    boolean isNews = health != SourceHealth.FAILING || !cut.equals(reason);
    health = SourceHealth.FAILING;
    reason = cut;
    lastAttempt = now;
    return isNews;
  }

  /**
   * Whether a source is not ill yet that is left alone for so long: no longer than it rests anyway,
   * and it answered lately.
   */
  boolean mayBeLeftAlone(Duration wait, Duration every, Instant now) {
    Instant since = lastSuccess != null && lastSuccess.isAfter(start) ? lastSuccess : start;
    return wait.compareTo(every) <= 0
        && now.isBefore(since.plus(every.multipliedBy(LONGEST_MOMENT)));
  }

  /** Whether the status has to be told: it changed, or nobody was told for a minute. */
  boolean isDue(Instant now) {
    if (health == SourceHealth.UNKNOWN || silentUntil.isAfter(now)) {
      return false;
    }
    return told == null
        || told.getHealth() != health
        || !Objects.equals(told.getReason(), reason)
        || !toldAt.plus(LONGEST_SILENCE).isAfter(now);
  }

  /** Returns the status. */
  SourceStatus status() {
    return SourceStatus.newBuilder()
        .setSource(source)
        .setHealth(health)
        .setLastSuccess(lastSuccess)
        .setLastAttempt(lastAttempt)
        .setReason(reason)
        .build();
  }

  /** Remembers that this status was told. */
  void tell(SourceStatus status, Instant now) {
    told = status;
    toldAt = now;
  }

  /** It could not be told: the next try waits, because a registry that is away costs seconds. */
  void beSilent(Instant now) {
    silentUntil = now.plus(SHORTEST_SILENCE);
  }

  @Nullable Instant lastSuccess() {
    return lastSuccess;
  }
}
