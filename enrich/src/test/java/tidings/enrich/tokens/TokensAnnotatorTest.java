package tidings.enrich.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.Tokens;

class TokensAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new TokensAnnotator();
  }

  @Test
  void shouldPartWordsFromPunctuation() {
    assertThat(words("“We won,” she said."))
        .containsExactly("“", "We", "won", ",", "”", "she", "said", ".");
  }

  @Test
  void shouldKeepAbbreviationsNumbersAndHyphens() {
    assertThat(words("Mr. J. Orr of AT&T sold 1,880 U.S. shares at $5.93 to Oslo-based X."))
        .containsExactly(
            "Mr.",
            "J.",
            "Orr",
            "of",
            "AT&T",
            "sold",
            "1,880",
            "U.S.",
            "shares",
            "at",
            "$",
            "5.93",
            "to",
            "Oslo-based",
            "X.");
  }

  @Test
  void shouldPartThePossessiveEnding() {
    assertThat(words("Norway's Mara O’Hara’s don't"))
        .containsExactly("Norway", "'s", "Mara", "O’Hara", "’s", "don't");
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
      assertThat(text.substring(tokens.start(i), tokens.end(i))).isEqualTo(tokens.word(i));
    }
    return words;
  }
}
