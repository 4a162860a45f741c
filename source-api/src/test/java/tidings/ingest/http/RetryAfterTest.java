package tidings.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "0, PT0S",
    "' 7 ', PT7S",
    "99999999999, PT24H",
    "'Sun, 01 Mar 2026 12:05:00 GMT', PT5M",
    "'Sunday, 01-Mar-26 12:05:00 GMT', PT5M",
    "'Sun, 01 Mar 2026 11:00:00 GMT', PT0S",
    "'Fri, 01 Mar 2126 11:00:00 GMT', PT24H",
  })
  void shouldReadSecondsAndDates(String header, Duration wait) {
    assertThat(RetryAfter.of(header, NOW)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999"})
  void shouldIgnoreWhatItCannotRead(String header) {
    assertThat(RetryAfter.of(header, NOW)).isEmpty();
  }

  @Test
  void shouldBearThatThereIsNone() {
    assertThat(RetryAfter.of(null, NOW)).isEmpty();
  }
}
