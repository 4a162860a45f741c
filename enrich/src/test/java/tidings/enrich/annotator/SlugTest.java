package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Mara Lindqvist, mara-lindqvist",
    "Søren Ærø-Weiß, soren-aero-weiss",
    "U.S., us",
    "O’Hara & Sons, ohara-sons",
    "王, 738b",
    "'…', ''"
  })
  void shouldWriteANameInAscii(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }
}
