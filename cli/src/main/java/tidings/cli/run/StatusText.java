package tidings.cli.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tidings.cli.terminal.DisplayText;
import tidings.news.SourceStatus;
import tidings.runtime.health.Health;
import tidings.schemas.Outcome;

/** The pieces that the table and the plain lines are made of. */
final class StatusText {
  /** Outcomes in the order in which they are shown; others follow by name. */
  private static final List<String> FIRST =
      Arrays.stream(Outcome.values()).map(Outcome::label).toList();

  private StatusText() {}

  static String state(Health health) {
    return health.status().name().toLowerCase(Locale.ROOT);
  }

  static String health(SourceStatus source) {
    return source.getHealth().name().toLowerCase(Locale.ROOT);
  }

  static String behind(OptionalLong millis) {
    return millis.isEmpty()
        ? "-"
        : String.format(Locale.ROOT, "%.1f s", millis.getAsLong() / 1000.0);
  }

  /** Returns "12 s ago", "3 min ago", "never". */
  static String ago(@Nullable Instant then, Instant now) {
    if (then == null) {
      return "never";
    }
    long seconds = Math.max(0, Duration.between(then, now).toSeconds());
    if (seconds < 120) {
      return seconds + " s ago";
    }
    return seconds < 7200 ? seconds / 60 + " min ago" : seconds / 3600 + " h ago";
  }

  /** Returns "1,234 read, 1,100 published". */
  static String counts(Map<String, Long> counts) {
    List<String> names = new ArrayList<>(FIRST);
    counts.keySet().stream().sorted().filter(name -> !FIRST.contains(name)).forEach(names::add);
    return String.join(
        ", ",
        names.stream()
            .filter(counts::containsKey)
            .map(name -> String.format(Locale.ROOT, "%,d %s", counts.get(name), name))
            .toList());
  }

  static String reason(SourceStatus source) {
    return source.getReason() == null ? "" : DisplayText.oneLine(source.getReason());
  }
}
