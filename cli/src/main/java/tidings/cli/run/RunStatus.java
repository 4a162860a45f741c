package tidings.cli.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tidings.news.SourceStatus;
import tidings.news.TopicSummary;
import tidings.runtime.health.Health;

/**
 * How a run is at one moment.
 *
 * @param now that moment
 * @param places where broker, registry and Connect answer, in words
 * @param services the services in the order data flows
 * @param sources the sources that said something, those that fail first
 * @param deadLetters how many came since the run started
 * @param summaries the rolling summaries, {@code all} first
 */
record RunStatus(
    Instant now,
    String places,
    List<Part> services,
    List<SourceStatus> sources,
    long deadLetters,
    List<TopicSummary> summaries) {

  /**
   * One service.
   *
   * @param behindMillis how far it is behind the clock; empty before the first tick
   * @param counts its totals since the start of the namespace, by outcome
   */
  record Part(String name, Health health, OptionalLong behindMillis, Map<String, Long> counts) {}

  /** Returns how many articles came to an end with an outcome, in any service. */
  long count(String service, String outcome) {
    return services.stream()
        .filter(part -> part.name().equals(service))
        .mapToLong(part -> part.counts().getOrDefault(outcome, 0L))
        .sum();
  }
}
