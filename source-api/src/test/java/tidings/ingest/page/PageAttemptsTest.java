package tidings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.ingest.source.Fingerprint;
import tidings.ingest.source.SourceCursor;

class PageAttemptsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Fingerprint ITEM = item("1", "says");

  private final PageAttempts attempts = PageAttempts.of(SourceCursor.START);

  @Test
  void shouldSurviveInACursor() {
    attempts.fail(ITEM, NOON, Duration.ZERO);
    attempts.fail(item("2", "says"), NOON, Duration.ofHours(1));

    PageAttempts read = PageAttempts.of(new SourceCursor(written()));

    assertThat(written().get("tries"))
        .isEqualTo(
            ITEM.text()
                + ":1:"
                + NOON.plusSeconds(60).getEpochSecond()
                + " "
                + item("2", "says").text()
                + ":1:"
                + NOON.plusSeconds(3_600).getEpochSecond());
    assertThat(read.of(ITEM)).isEqualTo(attempts.of(ITEM));
  }

  @Test
  void shouldWriteNothingWithoutFailures() {
    assertThat(written()).isEmpty();
  }

  @Test
  void shouldTryAgainAfterOneMinuteAndAfterFiveAndThenGiveUp() {
    assertThat(attempts.mayTry(ITEM, NOON)).isTrue();

    assertThat(attempts.fail(ITEM, NOON, Duration.ZERO)).isTrue();
    assertThat(attempts.mayTry(ITEM, NOON.plusSeconds(59))).isFalse();
    assertThat(attempts.mayTry(ITEM, NOON.plusSeconds(60))).isTrue();
    assertThat(attempts.fail(ITEM, NOON, Duration.ZERO)).isTrue();
    assertThat(attempts.mayTry(ITEM, NOON.plusSeconds(299))).isFalse();
    assertThat(attempts.mayTry(ITEM, NOON.plusSeconds(300))).isTrue();

    assertThat(attempts.fail(ITEM, NOON, Duration.ZERO)).isFalse();
  }

  @Test
  void shouldBeginAnewWithAnEditedItem() {
    attempts.fail(ITEM, NOON, Duration.ZERO);

    assertThat(attempts.mayTry(item("1", "edited"), NOON)).isTrue();
  }

  @Test
  void shouldForgetWhatWasDeliveredAndWhatLeftThePlace() {
    attempts.fail(ITEM, NOON, Duration.ZERO);
    attempts.fail(item("2", "says"), NOON, Duration.ZERO);
    attempts.fail(item("3", "says"), NOON, Duration.ZERO);

    attempts.forget(ITEM);
    attempts.retain(List.of(item("3", "says")));

    assertThat(written().get("tries")).startsWith(item("3", "says").text()).doesNotContain(" ");
  }

  private Map<String, String> written() {
    Map<String, String> position = new HashMap<>();
    attempts.putInto(position);
    return position;
  }

  private static Fingerprint item(String id, String says) {
    return Fingerprint.of(id, List.of(says));
  }
}
