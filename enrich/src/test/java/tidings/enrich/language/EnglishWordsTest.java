package tidings.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishWordsTest {
  @Test
  void shouldKnowPlainEnglish() {
    assertThat(
            EnglishWords.prove(
                "The council said on Monday that the bridge, which had been closed after the storm,"
                    + " would open with one lane."))
        .isTrue();
  }

  @Test
  void shouldLeaveDoubtToTheModel() {
    assertThat(EnglishWords.prove("The harbour bridge")).as("too short").isFalse();
    assertThat(EnglishWords.prove("Shr 12 cts vs 10 cts. Net 1.2 mln vs 1.0 mln. Revs 33 mln"))
        .as("a table")
        .isFalse();
    assertThat(
            EnglishWords.prove(
                "De gemeente zei maandag dat de brug, die na de storm was gesloten, met een"
                    + " rijstrook open gaat in the end."))
        .as("Dutch")
        .isFalse();
    assertThat(
            EnglishWords.prove(
                "Le conseil a dit lundi que le pont, qui avait été fermé après la tempête,"
                    + " ouvrirait avec une voie, dit le journal The Herald."))
        .as("French with an English name")
        .isFalse();
  }
}
