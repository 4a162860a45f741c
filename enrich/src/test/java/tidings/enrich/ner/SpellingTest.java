package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({"Velmora, Xxx", "U.S., X.X.", "B-52s, X-ddx", "McRooy, XxXxx", "été, xx"})
  void shouldWriteLettersAndDigitsAlike(String word, String shape) {
    assertThat(Spelling.shape(word)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"’s, '''s'", "“, '\"'", "-LRB-, (", "—, -", "don’t, don't"})
  void shouldWriteMarksAlike(String written, String normalized) {
    assertThat(Spelling.normalized(written)).isEqualTo(normalized);
  }

  @Test
  void shouldCutWhatIsTooLongForAWord() {
    assertThat(Spelling.normalized("a".repeat(1000))).hasSize(Spelling.MAX_LENGTH);
  }
}
