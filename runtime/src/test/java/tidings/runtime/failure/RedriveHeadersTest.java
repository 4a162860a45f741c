package tidings.runtime.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedriveHeadersTest {
  private final Headers headers = new RecordHeaders();

  @Test
  void shouldBelieveTheObservedTimeOfADeadLetter() {
    DeadLetterHeaders.origin("news.raw", 1, 7).forEach(headers::add);
    DeadLetterHeaders.add(headers, RedriveHeaders.OBSERVED, "1772352000000");

    assertThat(RedriveHeaders.observed(headers)).hasValue(1_772_352_000_000L);
  }

  @Test
  void shouldNotBelieveTheObservedTimeOfAnythingElse() {
    DeadLetterHeaders.add(headers, RedriveHeaders.OBSERVED, "1772352000000");

    assertThat(RedriveHeaders.observed(headers)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "soon", "99999999999999999999"})
  void shouldNotBelieveWhatIsNoTime(String time) {
    DeadLetterHeaders.origin("news.raw", 1, 7).forEach(headers::add);
    DeadLetterHeaders.add(headers, RedriveHeaders.OBSERVED, time);

    assertThat(RedriveHeaders.observed(headers)).isEmpty();
  }

  @Test
  void shouldTellMarkersFromLettersThatBearTheHeader() {
    DeadLetterHeaders.add(headers, RedriveHeaders.REDRIVEN, "2026-03-01T08:00:00Z");

    assertThat(RedriveHeaders.isMarker(headers)).isTrue();
    DeadLetterHeaders.add(headers, DeadLetterHeaders.EXCEPTION, "tidings.SomeException");
    assertThat(RedriveHeaders.isMarker(headers)).isFalse();
  }
}
