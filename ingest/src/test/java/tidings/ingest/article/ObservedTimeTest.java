package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.news.ObservedOrigin;

class ObservedTimeTest {
  private static final Instant CRAWLED = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant PUBLISHED = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant RUN_START = Instant.parse("2026-03-10T00:00:00Z");
  private static final Instant AS_OF = Instant.parse("2026-03-09T00:00:00Z");

  @Test
  void shouldBeTheCrawlTimeInAnArchiveThatRecordsIt() {
    assertThat(ObservedTime.inArchive(CRAWLED, PUBLISHED, RUN_START, AS_OF))
        .isEqualTo(new ObservedTime(CRAWLED, ObservedOrigin.RECORDED));
  }

  @Test
  void shouldBeThePublicationDateWithoutACrawlTime() {
    assertThat(ObservedTime.inArchive(null, PUBLISHED, RUN_START, AS_OF))
        .isEqualTo(new ObservedTime(PUBLISHED, ObservedOrigin.PUBLISHED));
  }

  @Test
  void shouldBeTheAsOfWithoutAnyDate() {
    assertThat(ObservedTime.inArchive(null, null, RUN_START, AS_OF))
        .isEqualTo(new ObservedTime(AS_OF, ObservedOrigin.ASSUMED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969-12-31T23:59:59.999Z", "2026-03-10T01:00:00.001Z"})
  void shouldNotBelieveAnImplausibleCrawlTime(Instant crawled) {
    assertThat(ObservedTime.inArchive(crawled, PUBLISHED, RUN_START, AS_OF))
        .isEqualTo(new ObservedTime(PUBLISHED, ObservedOrigin.PUBLISHED));
    assertThat(ObservedTime.inArchive(crawled, null, RUN_START, AS_OF))
        .isEqualTo(new ObservedTime(AS_OF, ObservedOrigin.ASSUMED));
  }

  @Test
  void shouldBeInWholeMillisecondsAsARecordKeepsIt() {
    assertThat(ObservedTime.inArchive(CRAWLED.plusNanos(1_999_999), null, RUN_START, AS_OF))
        .isEqualTo(new ObservedTime(CRAWLED.plusMillis(1), ObservedOrigin.RECORDED));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z",
    "2026-03-01T09:59:59Z, 2026-03-02T10:00:00Z",
    "2026-03-02T10:05:00Z, 2026-03-02T10:05:00Z",
    "2026-03-02T10:05:01Z, 2026-03-02T10:00:00Z",
    ", 2026-03-02T10:00:00Z"
  })
  void shouldCountAtThePublicationDateOnlyNearTheFirstSight(Instant published, Instant counted) {
    assertThat(ObservedTime.countedAt(published, CRAWLED)).isEqualTo(counted);
  }
}
