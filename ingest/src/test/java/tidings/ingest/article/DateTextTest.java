package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01T08:30:00Z | 2026-03-01T08:30:00Z | 1.0",
        "2026-03-01T08:30:00.123456Z | 2026-03-01T08:30:00.123456Z | 1.0",
        "2026-03-01T08:30:00+02:00 | 2026-03-01T06:30:00Z | 1.0",
        "2026-03-01T08:30:00+0530 | 2026-03-01T03:00:00Z | 1.0",
        "2026-03-01T08:30-05 | 2026-03-01T13:30:00Z | 1.0",
        "2026-03-01 08:30:00 UTC | 2026-03-01T08:30:00Z | 1.0",
        "2026-03-01T08:30:00 | 2026-03-01T08:30:00Z | 0.8",
        "2026-03-01 08:30 | 2026-03-01T08:30:00Z | 0.8",
        "2026-03-01 | 2026-03-01T00:00:00Z | 0.6",
        "2026/03/01 | 2026-03-01T00:00:00Z | 0.6",
        "20260301 | 2026-03-01T00:00:00Z | 0.6",
        "20260301T083000Z | 2026-03-01T08:30:00Z | 1.0",
        "20260301083000 | 2026-03-01T08:30:00Z | 0.8",
        "Sun, 01 Mar 2026 08:30:00 GMT | 2026-03-01T08:30:00Z | 1.0",
        "Sun, 1 Mar 2026 08:30:00 +0200 | 2026-03-01T06:30:00Z | 1.0",
        "1 Mar 2026 08:30 EST | 2026-03-01T13:30:00Z | 1.0",
        "Sun, 01 Mar 26 08:30:00 PDT | 2026-03-01T15:30:00Z | 1.0",
        "Sun, 01 Mar 2026 08:30:00 +0000 (UTC) | 2026-03-01T08:30:00Z | 1.0",
        "Sunday, 01-Mar-26 08:30:00 GMT | 2026-03-01T08:30:00Z | 1.0",
        "Sun Mar  1 08:30:00 UTC 2026 | 2026-03-01T08:30:00Z | 1.0",
        "Sun Mar 1 08:30:00 2026 | 2026-03-01T08:30:00Z | 0.8",
        "March 1, 2026 | 2026-03-01T00:00:00Z | 0.6",
        "Sunday, March 1, 2026 at 8:30 PM EST | 2026-03-02T01:30:00Z | 1.0",
        "1st March 2026, 8.30am | 2026-03-01T08:30:00Z | 0.8",
        "1 March 2026 12:05 AM | 2026-03-01T00:05:00Z | 0.8",
        "25/12/2025 10:00 | 2025-12-25T10:00:00Z | 0.4",
        "1772353800 | 2026-03-01T08:30:00Z | 1.0",
        "1772353800123 | 2026-03-01T08:30:00.123Z | 1.0",
        "1969-07-20T20:17:40Z | 1969-07-20T20:17:40Z | 1.0",
        "2016-12-31T23:59:60Z | 2016-12-31T23:59:59Z | 1.0",
      })
  void shouldRead(String written, Instant meant, double precision) {
    assertThat(DateText.parse(written)).hasValue(new DateText(meant, precision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-02-30",
        "2026-13-01",
        "03/04/2026",
        "2026-03-01T25:00:00Z",
        "32 Mar 2026",
        "1 Brumaire 2026",
        "12",
        "n/a",
        "2026-03-01T08:30:00+99:00",
        "99999999999999999999"
      })
  void shouldNotGuess(String written) {
    assertThat(DateText.parse(written)).isEmpty();
  }
}
