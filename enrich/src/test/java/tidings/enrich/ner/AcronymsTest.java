package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {
  private final Vocabulary words =
      new Vocabulary(WordLists.of(Map.of(), List.of()), WordScores.Source.NOTHING, 100);

  @ParameterizedTest
  @CsvSource({
    "the Bank of Velm ( BoV ) said, 5, true",
    "the Velm Harbour and Port Board ( VHPB ) said, 7, true",
    "the Velm Harbour Board ( VB ) said, 5, false",
    "he ( VB ) said, 2, false",
    "the Bank of Velm BoV said, 4, false",
    "Bank of Velm ( BoV, 4, false"
  })
  void shouldKnowInitialsInBrackets(String sentence, int word, boolean explained) {
    assertThat(Acronyms.isExplained(new Sentence(sentence.split(" "), words), word))
        .isEqualTo(explained);
  }
}
