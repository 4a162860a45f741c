package tidings.cli.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidings.news.SourceHealth;
import tidings.news.SourceStatus;

/**
 * How a source is: what Connect says, joined with what its task said last.
 *
 * @param source its name
 * @param health in a word
 * @param lastSuccess when it last answered; null if never
 * @param lastAttempt when it was last asked; null if never
 * @param reason what is wrong; null if nothing is
 * @param worker the worker that runs it; empty if none does
 */
public record SourceReport(
    String source,
    Health health,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastAttempt,
    @Nullable String reason,
    String worker) {

  /** A source's health in a word. */
  public enum Health {
    /** It answers. */
    HEALTHY,
    /** It does not; it is asked again. */
    FAILING,
    /** Its task says nothing any more. */
    SILENT,
    /** It was not asked yet. */
    STARTING,
    /** Somebody paused it. */
    PAUSED,
    /** Somebody stopped it. */
    STOPPED,
    /** No worker has it. */
    UNASSIGNED,
    /** It stopped by a fault; it has to be restarted. */
    FAILED;

    /** Returns the word. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isTrouble() {
      return this == FAILING || this == SILENT || this == UNASSIGNED || this == FAILED;
    }
  }

  /** A task reports its status every minute. */
  private static final Duration MAX_SILENCE = Duration.ofMinutes(5);

  /**
   * Joins what is known of a source.
   *
   * @param status what its task said last; null if it never did
   * @param toldAt when it said so
   * @param now against which silence is measured
   */
  static SourceReport of(
      SourceState state, @Nullable SourceStatus status, Instant toldAt, Instant now) {
    Health health = health(state, status, toldAt, now);
    return new SourceReport(
        state.name(),
        health,
        status == null ? null : status.getLastSuccess(),
        status == null ? null : status.getLastAttempt(),
        reason(health, state, status, toldAt, now),
        state.worker());
  }

  private static Health health(
      SourceState state, @Nullable SourceStatus status, Instant toldAt, Instant now) {
    return switch (state.state()) {
      case "PAUSED" -> Health.PAUSED;
      case "STOPPED" -> Health.STOPPED;
      case "FAILED" -> Health.FAILED;
      case "RUNNING" -> ofTask(status, toldAt, now);
      case "RESTARTING" -> Health.STARTING;
      default -> Health.UNASSIGNED;
    };
  }

  private static Health ofTask(@Nullable SourceStatus status, Instant toldAt, Instant now) {
    if (status == null) {
      return Health.STARTING;
    }
    if (toldAt.plus(MAX_SILENCE).isBefore(now)) {
      return Health.SILENT;
    }
    return status.getHealth() == SourceHealth.FAILING ? Health.FAILING : Health.HEALTHY;
  }

  private static @Nullable String reason(
      Health health,
      SourceState state,
      @Nullable SourceStatus status,
      Instant toldAt,
      Instant now) {
    return switch (health) {
      case FAILED -> state.trace();
      case FAILING -> status == null ? null : status.getReason();
      case SILENT ->
          "its task has reported nothing for %d minutes; look at the log of worker %s"
              .formatted(Duration.between(toldAt, now).toMinutes(), state.worker());
      case UNASSIGNED ->
          "no worker has it; the workers may be sharing out their work, or none runs";
      case HEALTHY, STARTING, PAUSED, STOPPED -> null;
    };
  }
}
