package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {
  @ParameterizedTest
  @CsvSource({
    "MIXED, The mayor of Ulmstadt resigned on Friday .",
    "CAPITALS, MAYOR OF ULMSTADT RESIGNS AFTER 12 YEARS .",
    "TITLE, Mayor of Ulmstadt Resigns After Twelve Years",
    "MIXED, Ana Belmonte",
    "MIXED, 12 : 30",
    "MIXED, ''"
  })
  void shouldTellHowASentenceIsCapitalized(Casing expected, String sentence) {
    assertThat(Casing.of(sentence.split(" "))).isEqualTo(expected);
  }
}
