package tidings.schemas;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * How Kafka tidies a topic up when it is live; in another namespace everything but compaction is
 * switched off.
 */
public enum CleanUp {
  RAW("delete", Duration.ofDays(7)),
  ARTICLES("delete", Duration.ofDays(14)),
  REPORTS("delete", Duration.ofDays(14)),
  LATEST("compact", Duration.ofDays(7)),
  LATEST_THEN_FORGET("compact,delete", Duration.ofDays(30));

  private final String policy;
  private final Duration retention;

  CleanUp(String policy, Duration retention) {
    this.policy = policy;
    this.retention = retention;
  }

  /**
   * Returns the topic settings. A replay holds records that are years old, which a broker would
   * delete at once by their time: outside the live namespace nothing is deleted.
   */
  Map<String, String> settings(Namespace namespace) {
    Map<String, String> settings = new TreeMap<>();
    settings.put(
        "cleanup.policy", namespace.isLive() || policy.equals("delete") ? policy : "compact");
    settings.put("retention.ms", namespace.isLive() ? Long.toString(retention.toMillis()) : "-1");
    return settings;
  }
}
