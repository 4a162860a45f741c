package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanUnicodeTest {
  @Test
  void shouldComposeAccents() {
    assertThat(CleanUnicode.line("Cafe\u0301")).isEqualTo("Café");
  }

  @Test
  void shouldMakeOneKindOfLineEnd() {
    assertThat(CleanUnicode.lines("a\r\nb\rc\u2028d\u0085e\ff")).isEqualTo("a\nb\nc\nd\ne\nf");
  }

  @Test
  void shouldMakeOneKindOfSpace() {
    assertThat(CleanUnicode.line("10\u00a0000\u202fpeople\tfled")).isEqualTo("10 000 people fled");
  }

  @Test
  void shouldDropWhatNobodySees() {
    assertThat(CleanUnicode.line("\ufeffmu\u00adni\u200bci\u0000pal\u202e")).isEqualTo("municipal");
  }

  @Test
  void shouldKeepJoinersThatWordsNeed() {
    assertThat(CleanUnicode.line("می\u200cروم")).isEqualTo("می\u200cروم");
  }

  @Test
  void shouldDropHalfACharacter() {
    assertThat(CleanUnicode.line("storm \ud83c hits 🌊")).isEqualTo("storm hits 🌊");
  }

  @Test
  void shouldDecodeEntitiesOnce() {
    assertThat(CleanUnicode.line("Hale &amp; Voss &#8217;s &amp;lt;b&amp;gt;&nbsp;x"))
        .isEqualTo("Hale & Voss ’s &lt;b&gt; x");
  }

  @Test
  void shouldKeepAmpersandsThatAreNoEntities() {
    assertThat(CleanUnicode.line("R&D; AT&T &copy=1 &unknownthing;"))
        .isEqualTo("R&D; AT&T &copy=1 &unknownthing;");
  }
}
