package tidings.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it.
 *
 * @param instant the moment that it means; UTC where it names no zone, the day's start where it
 *     names no time
 * @param precision how much of it was written, 0…1: 1 with zone, 0.8 without, 0.6 without a time,
 *     0.4 where day and month could be told apart only by their values
 */
public record DateText(Instant instant, double precision) {
  private static final double WITH_ZONE = 1.0;
  private static final double WITHOUT_ZONE = 0.8;
  private static final double WITHOUT_TIME = 0.6;
  private static final double GUESSED_ORDER = 0.4;

  private static final Pattern EPOCH = Pattern.compile("(-?\\d{9,10}|-?\\d{12,13})(?:\\.\\d+)?");
  private static final String TIME =
      "(?:(?:[T ,]| at | - )+(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?)?"
          + " ?(?<half>[AaPp]\\.?[Mm]\\.?)?)?";
  private static final String ZONE =
      " ?\\(?(?<zone>[Zz]|[A-Za-z]{2,5}|(?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?)?\\)?(?: ?\\([^)]*\\))?";
  private static final String MONTH = "(?<name>\\p{L}{3,9})\\.?";
  private static final String WEEKDAY = "(?:\\p{L}{3,9}\\.?,? )?";

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})" + TIME + ZONE),
          Pattern.compile(
              "(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})" + TIME + ZONE),
          Pattern.compile("(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})" + TIME + ZONE),
          Pattern.compile(
              "(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?<fraction>)(?<half>)"
                  + ZONE),
          Pattern.compile(
              WEEKDAY
                  + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?"
                  + MONTH
                  + "[ ,-]+(?<year>\\d{4}|\\d{2})"
                  + TIME
                  + ZONE),
          Pattern.compile(
              WEEKDAY
                  + MONTH
                  + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"
                  + TIME
                  + ZONE),
          Pattern.compile(
              WEEKDAY
                  + MONTH
                  + " +(?<day>\\d{1,2}) (?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?<fraction>)(?<half>)"
                  + ZONE
                  + " (?<year>\\d{4})"));
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(.*)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** RFC 822's names and the commonest others; hours from UTC. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("WET", 0),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("JST", 9),
          Map.entry("AEST", 10),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  /** Reads a date; empty if it cannot be read. */
  public static Optional<DateText> parse(String written) {
    String text = CleanUnicode.line(written);
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return Optional.of(new DateText(ofEpoch(Long.parseLong(epoch.group(1))), WITH_ZONE));
    }
    for (Pattern shape : SHAPES) {
      Matcher parts = shape.matcher(text);
      if (parts.matches()) {
        return read(parts, shape.pattern());
      }
    }
    return ofNumbers(text);
  }

  private static Instant ofEpoch(long value) {
    boolean millis = Math.abs(value) >= 100_000_000_000L;
    return millis ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
  }

  private static Optional<DateText> read(Matcher parts, String shape) {
    try {
      int month =
          shape.contains("<name>") ? monthOf(parts.group("name")) : number(parts.group("month"));
      LocalDateTime local =
          LocalDateTime.of(
              yearOf(parts.group("year")),
              month,
              number(parts.group("day")),
              hourOf(parts.group("hour"), parts.group("half")),
              number(parts.group("minute")),
              // A leap second is written as 60.
              Math.min(number(parts.group("second")), 59),
              nanosOf(parts.group("fraction")));
      Optional<ZoneOffset> zone = zoneOf(parts.group("zone"));
      double precision = zone.isPresent() ? WITH_ZONE : WITHOUT_ZONE;
      return Optional.of(
          new DateText(
              local.toInstant(zone.orElse(ZoneOffset.UTC)),
              parts.group("hour") == null ? WITHOUT_TIME : precision));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Day and month in figures, whose order differs between countries: clear only beyond 12. */
  private static Optional<DateText> ofNumbers(String text) {
    Matcher parts = NUMERIC.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int first = number(parts.group(1));
    int second = number(parts.group(2));
    if (first <= 12 && second <= 12 && first != second) {
      return Optional.empty();
    }
    int day = Math.max(first, second);
    int month = Math.min(first, second);
    return parse(
            String.format(
                Locale.ROOT, "%s-%02d-%02d%s", parts.group(3), month, day, parts.group(4)))
        .map(date -> new DateText(date.instant(), GUESSED_ORDER));
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Two digits as RFC 2822, section 4.3, reads them. */
  private static int yearOf(String digits) {
    int year = number(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static int monthOf(String name) {
    int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    if (month == 0) {
      throw new DateTimeException("No month: " + name);
    }
    return month;
  }

  private static int hourOf(@Nullable String digits, @Nullable String half) {
    int hour = number(digits);
    if (half == null || half.isEmpty()) {
      return hour;
    }
    boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static int nanosOf(@Nullable String fraction) {
    return fraction == null || fraction.isEmpty()
        ? 0
        : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static Optional<ZoneOffset> zoneOf(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    String name = zone.toUpperCase(Locale.ROOT);
    Integer hours = ZONES.get(name);
    if (hours != null) {
      return Optional.of(ZoneOffset.ofHours(hours));
    }
    Matcher offset = Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?").matcher(name);
    if (!offset.matches()) {
      return Optional.empty();
    }
    int minutes = number(offset.group(2)) * 60 + number(offset.group(3));
    return Optional.of(
        ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes));
  }
}
