package tidings.ingest.connect;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;

/** The health of a source, and when it has to be reported. Used by one thread. */
final class SourceHealthTracker {
  private static final Duration MAX_SILENCE = Duration.ofMinutes(1);
  private static final int MAX_REASON_LENGTH = 2_000;

  /** A source that was postponed for so many intervals without an answer is failing. */
  private static final int GRACE_INTERVALS = 5;

  private final String source;
  private final Instant start;
  private SourceHealth health = SourceHealth.UNKNOWN;
  private @Nullable String reason;
  private @Nullable Instant lastSuccess;
  private @Nullable Instant lastAttempt;
  private @Nullable SourceStatus reported;
  private Instant reportedAt = Instant.MIN;
  private Instant suppressedUntil = Instant.MIN;

  /**
   * @param lastSuccess when the source answered before the task was started; null if it never did
   */
  SourceHealthTracker(String source, Instant start, @Nullable Instant lastSuccess) {
    this.source = source;
    this.start = start;
    this.lastSuccess = lastSuccess;
  }

  /** Records that the source answered; returns whether it did not before. */
  boolean recordSuccess(Instant now) {
    boolean isNews = health != SourceHealth.HEALTHY;
    health = SourceHealth.HEALTHY;
    reason = null;
    lastAttempt = now;
    lastSuccess = now;
    return isNews;
  }

  /** Records a failure; returns whether the one before had another reason, or there was none. */
  boolean recordFailure(Instant now, String newReason) {
    String cut = newReason.substring(0, Math.min(newReason.length(), MAX_REASON_LENGTH));
    boolean isNews = health != SourceHealth.FAILING || !cut.equals(reason);
    health = SourceHealth.FAILING;
    reason = cut;
    lastAttempt = now;
    return isNews;
  }

  /**
   * Whether a source that is postponed is not failing yet: it waits no longer than between two
   * polls anyway, and it answered lately.
   */
  boolean isWithinGrace(Duration postponement, Duration interval, Instant now) {
    Instant since = lastSuccess != null && lastSuccess.isAfter(start) ? lastSuccess : start;
    return postponement.compareTo(interval) <= 0
        && now.isBefore(since.plus(interval.multipliedBy(GRACE_INTERVALS)));
  }

  /** Whether the status has to be reported: it changed, or was not reported for a minute. */
  boolean isStatusDue(Instant now) {
    if (health == SourceHealth.UNKNOWN || suppressedUntil.isAfter(now)) {
      return false;
    }
    return reported == null
        || reported.getHealth() != health
        || !Objects.equals(reported.getReason(), reason)
        || !reportedAt.plus(MAX_SILENCE).isAfter(now);
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

  /** Records that a status was reported. */
  void statusReported(SourceStatus status, Instant now) {
    reported = status;
    reportedAt = now;
  }

  /** Reports no status before a moment. */
  void suppressStatusUntil(Instant moment) {
    suppressedUntil = moment;
  }

  @Nullable Instant lastSuccess() {
    return lastSuccess;
  }
}
