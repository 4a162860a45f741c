package tidings.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void numbersAndElisionsAreOneWord() {
    assertThat(words("Müller’s 3,000.50 boats, isn't it?"))
        .containsExactly("muller", "3,000.50", "boats", "isn't", "it");
  }

  @Test
  void signsWithoutSpacesAreTakenInPairs() {
    assertThat(words("洪水警報 2031")).containsExactly("洪水", "水警", "警報", "2031");
  }

  @ParameterizedTest
  @CsvSource({
    "talks, talk",
    "talked, talk",
    "talking, talk",
    "stopped, stop",
    "parties, party",
    "voted, vot",
    "vote, vot",
    "churches, church",
    "boss, boss",
    "bring, bring",
    "need, need",
    "virus, virus",
    "falling, fall",
    "2031, 2031"
  })
  void endingsAreFolded(String word, String stem) {
    assertThat(Stems.of(word)).isEqualTo(stem);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Words.scan(text, (start, end) -> words.add(Words.normal(text, start, end)));
    return words;
  }
}
