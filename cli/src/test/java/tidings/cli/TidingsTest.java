package tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidingsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  @TempDir Path directory;

  @Test
  void shouldExplainItself() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString())
        .startsWith("Usage: tidings")
        .contains("demo", "batch", "annotate", "kafka-topics");
  }

  @Test
  void shouldSayItsVersion() {
    assertThat(run("--version")).isZero();

    assertThat(out.toString()).startsWith("tidings ").contains("Java " + Runtime.version());
  }

  @Test
  void shouldRefuseACommandLineThatMakesNoSense() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("sing")).isEqualTo(2);

    assertThat(errors.toString()).contains("Say what to do.", "sing");
  }

  @Test
  void shouldSayWhichAnnotatorRefusesItsSetting() throws Exception {
    Path article =
        Files.writeString(directory.resolve("geese.txt"), "Geese\n\nThe geese are back.");

    int exitCode = run("annotate", article.toString(), "--annotator", "tokens.size=3");

    assertThat(exitCode).isEqualTo(2);
    assertThat(errors.toString())
        .isEqualToIgnoringNewLines(
            "tidings annotate: Annotator 'tokens': 'size' is no setting of it; it has none");
  }

  private int run(String... arguments) {
    return Tidings.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(errors))
        .execute(arguments);
  }
}
