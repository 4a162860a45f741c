package tidings.cli.deadletters;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: 2026-03-01, 2026-03-01T08:00:00Z, or how long ago it was: 2h, P3D. */
final class SinceConverter implements ITypeConverter<Instant> {
  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant(),
          text -> Instant.now().minus(Duration.parse(text.toUpperCase(Locale.ROOT))),
          text -> Instant.now().minus(Duration.parse("PT" + text.toUpperCase(Locale.ROOT))));

  @Override
  public Instant convert(String text) {
    for (Function<String, Instant> form : FORMS) {
      try {
        return form.apply(text.strip());
      } catch (DateTimeException | ArithmeticException e) {
        // The next form, or the sentence below.
      }
    }
    throw new TypeConversionException(
        "'%s' is no moment: write 2026-03-01, 2026-03-01T08:00:00Z, or 2h for two hours ago"
            .formatted(text));
  }
}
