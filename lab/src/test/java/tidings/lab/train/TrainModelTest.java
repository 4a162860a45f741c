package tidings.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tidings.cli.terminal.StandardStreams;

class TrainModelTest {
  @RegisterExtension final StandardStreams streams = new StandardStreams();
  private final ByteArrayOutputStream out = streams.out();
  private final ByteArrayOutputStream errors = streams.errors();
  @TempDir Path folder;

  /** Its model is the class file of this test's own class, which is on the class path. */
  @Command(name = "copy")
  private static final class CopyCommand extends ModelCommand {
    private final String added;

    CopyCommand(String added) {
      this.added = added;
    }

    @Override
    String model() {
      return "copy";
    }

    @Override
    ShippedModel shipped() {
      return new ShippedModel(TrainModelTest.class, "TrainModelTest.class");
    }

    @Override
    void train(Path data, Path file, Consumer<String> progress) throws IOException {
      progress.accept("half of it is there");
      try (InputStream bytes = TrainModelTest.class.getResourceAsStream("TrainModelTest.class")) {
        Files.write(file, bytes.readAllBytes());
      }
      if (added.equals("fail")) {
        throw new IOException("a file of the data is absent");
      }
      Files.writeString(
          file,
          Files.readString(file, StandardCharsets.ISO_8859_1) + added,
          StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void shouldSayThatTheModelIsTheShippedOne() {
    assertThat(run("", "model")).isZero();

    assertThat(folder.resolve("model")).exists();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("SHA-256", "bit for bit");
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("half of it is there");
  }

  @Test
  void shouldSayThatTheModelIsAnother() {
    assertThat(run("!", "model")).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("not the shipped model");
  }

  @Test
  void shouldLeaveNoHalfModel() {
    assertThat(run("fail", "model")).isEqualTo(1);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void shouldOverwriteNothing() throws Exception {
    Path model = Files.writeString(folder.resolve("model"), "precious");

    assertThat(run("", "model")).isEqualTo(2);

    assertThat(model).hasContent("precious");
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("is there already");
  }

  @Test
  void shouldAskForAFolderOfData() {
    int exit =
        new CommandLine(new CopyCommand(""))
            .execute("--data", folder.resolve("none").toString(), "--out", "x");

    assertThat(exit).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("is no folder");
  }

  @Test
  void shouldNameTheFileOfTheDataThatIsNotThere() {
    for (ModelCommand command :
        new ModelCommand[] {new TrainEntitiesCommand(), new TrainSentimentCommand()}) {
      int exit =
          new CommandLine(command)
              .execute("--data", folder.toString(), "--out", folder.resolve("x").toString());

      assertThat(exit).isEqualTo(2);
    }
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("brown-50mpaths2.gz does not exist; correct the path")
        .contains("vader_lexicon.txt does not exist; correct the path");
    assertThat(folder).isEmptyDirectory();
  }

  private int run(String added, String name) {
    return new CommandLine(new CopyCommand(added))
        .execute("--data", folder.toString(), "--out", folder.resolve(name).toString());
  }
}
