package tidings.cli.demo;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations as people write them: 30s, 2m, 1m30s, PT45S; at least a second. */
final class DurationConverter implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    try {
      Duration duration = Duration.parse(upper.startsWith("PT") ? upper : "PT" + upper);
      if (duration.compareTo(Duration.ofSeconds(1)) >= 0) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      // The sentence below says it.
    }
    throw new TypeConversionException(
        "'%s' is no duration of at least a second: write 30s or 2m".formatted(text));
  }
}
