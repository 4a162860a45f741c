package tidings.cli.terminal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Moments as people read them, to the minute and with their zone: 2026-03-01 08:00 UTC. */
public final class MinuteText {
  /** Offsets, because the names of zones differ between Java versions. */
  private static final DateTimeFormatter MINUTE =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm ")
          .appendOffset("+HH:MM", "UTC")
          .toFormatter(Locale.ROOT);

  private MinuteText() {}

  /** Returns a moment as the clocks of a zone show it. */
  public static String of(Instant moment, ZoneId zone) {
    return MINUTE.format(moment.atZone(zone));
  }
}
