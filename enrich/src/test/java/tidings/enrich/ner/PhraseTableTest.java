package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTableTest {
  private final PhraseTable table = new PhraseTable(2);

  @Test
  void shouldFindPhrasesAndWhatTheyBeginWith() {
    table.put("port velm", 1);
    table.put("port velm harbour", 2);
    table.put("port velm", 4);

    assertThat(find("port")).isZero();
    assertThat(find("port", "velm")).isEqualTo(5);
    assertThat(find("port", "velm", "harbour")).isEqualTo(2);
    assertThat(find("velm")).isEqualTo(PhraseTable.ABSENT);
  }

  @Test
  void shouldHoldMoreThanItWasMadeFor() {
    for (int i = 0; i < 5000; i++) {
      table.put("name " + i, i + 1);
    }

    for (int i = 0; i < 5000; i++) {
      assertThat(find("name", Integer.toString(i))).isEqualTo(i + 1);
    }
  }

  private int find(String... words) {
    long hash = 0;
    for (String word : words) {
      hash = PhraseTable.extend(hash, word);
    }
    return table.find(hash);
  }
}
