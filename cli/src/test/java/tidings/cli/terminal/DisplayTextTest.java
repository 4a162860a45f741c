package tidings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

  @ParameterizedTest
  @CsvSource({"ferry,5", "fähre,5", "渡船,4", "나룻배,6", "e\u0301,1", "😀,2", "👩\u200D🚀,4", "'',0"})
  void shouldCountColumns(String text, int columns) {
    assertThat(DisplayText.width(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "ferry,5,ferry",
    "ferry,4,fer…",
    "the ferry,5,the…",
    "渡船の町,5,渡船…",
    "渡船の町,4,渡…",
    "ferry,1,…",
    "ferry,0,''",
  })
  void shouldCutWhereALetterEnds(String text, int columns, String cut) {
    assertThat(DisplayText.cut(text, columns)).isEqualTo(cut);
  }

  @Test
  void shouldFillUp() {
    assertThat(DisplayText.left("渡船", 6)).isEqualTo("渡船  ");
    assertThat(DisplayText.right("渡船", 6)).isEqualTo("  渡船");
  }

  @Test
  void shouldLeaveTheTerminalAlone() {
    String hostile = " ferry\n\tends \u001B[31mred\u0007 \u202Eright to left\u009B2J ";

    assertThat(DisplayText.oneLine(hostile)).isEqualTo("ferry  ends [31mred right to left2J");
  }
}
