package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void shouldTellVersionsApart() {
    Fingerprint one = Fingerprint.of("1", List.of("says"));
    Fingerprint other = Fingerprint.of("1", List.of("other"));

    assertThat(one.id()).isEqualTo(other.id());
    assertThat(one.version()).isNotEqualTo(other.version());
  }

  @Test
  void shouldTellWhereOneTextEndsAndTheNextBegins() {
    assertThat(Fingerprint.of("1", List.of("ab", "c")))
        .isNotEqualTo(Fingerprint.of("1", List.of("a", "bc")));
  }

  @Test
  void shouldSurviveAsText() {
    Fingerprint item = Fingerprint.of("1", List.of("says"));

    assertThat(item.text()).hasSize(Fingerprint.LENGTH);
    assertThat(Fingerprint.parse(item.text())).isEqualTo(item);
  }

  /** Cursors are stored for years: with another hash everything would be delivered again. */
  @Test
  void shouldStayWhatItIs() {
    assertThat(Fingerprint.of("storm", List.of("It blows.", "It rains.")).text())
        .isEqualTo("yT1phuASFnyB3A");
  }
}
