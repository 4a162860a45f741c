package tidings.enrich.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Tokens;

class LexiconTest {
  private final Lexicon<String> lexicon = new Lexicon<>();

  @Test
  void shouldFindWordsBeginningsAndPhrases() {
    lexicon.put("trade", "word");
    lexicon.put("trade union*", "phrase");
    lexicon.put("tra*", "beginning");

    assertThat(match("Trade unions met")).isEqualTo(new Lexicon.Match<>("phrase", 2));
    assertThat(match("trade met")).isEqualTo(new Lexicon.Match<>("word", 1));
    assertThat(match("trading unions")).isEqualTo(new Lexicon.Match<>("beginning", 1));
    assertThat(match("tr")).isNull();
  }

  @Test
  void shouldPreferTheLongestBeginning() {
    lexicon.put("s*", "short");
    lexicon.put("storm*", "long");

    assertThat(match("storms")).isEqualTo(new Lexicon.Match<>("long", 1));
  }

  @Test
  void shouldReturnWhatWasPut() {
    lexicon.put("storm*", "value");

    assertThat(lexicon.get("storm*")).isEqualTo("value");
    assertThat(lexicon.get("storm")).isNull();
    assertThat(lexicon.get("hail")).isNull();
  }

  private Lexicon.Match<String> match(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    return lexicon.match(tokens, 0, tokens.size());
  }
}
