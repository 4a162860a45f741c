package tidings.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.enrich.annotator.UnusableAnnotatorException;

class AnnotatorOptionsTest {
  @Command(name = "any")
  private static final class Any {
    @Mixin private final AnnotatorOptions annotators = new AnnotatorOptions();
  }

  @Test
  void shouldTakeOneSettingEachTime() {
    AnnotatorOptions options =
        parse("--annotator", "tickers.most=20", "--annotator", "tickers.rule=a=b");

    assertThat(options.settings())
        .containsOnly(Map.entry("tickers.most", "20"), Map.entry("tickers.rule", "a=b"));
  }

  @Test
  void shouldNameTheAnnotatorsAndTheirVersionsInTheOrderTheyRun() {
    assertThat(parse().versions()).first().asString().startsWith("language ");
  }

  @Test
  void shouldRefuseASettingOfAnAnnotatorThatIsNotInstalled() {
    AnnotatorOptions options = parse("--annotator", "tickers.most=20");

    assertThatThrownBy(options::chain)
        .isInstanceOf(UnusableAnnotatorException.class)
        .hasMessageStartingWith("annotator.tickers.most: no annotator of that name; there are");
  }

  private static AnnotatorOptions parse(String... arguments) {
    Any command = new Any();
    new CommandLine(command).parseArgs(arguments);
    return command.annotators;
  }
}
