package tidings.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The models that the tests share, written once for the process. */
final class TinyModels {
  private static final Path FOLDER = folder();

  /** Knows the names of the contract's report, "Mara" in two pieces. */
  static final Path ENTITIES =
      TinyModel.ofTokens("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
          .knows("ma", "B-PER")
          .knows("##ra", "O")
          .knows("lindqvist", "I-PER")
          .knows("norwick", "B-LOC")
          .knows("halden", "B-ORG")
          .knows("shipping", "I-ORG")
          .knows("left", "O")
          .writeTo(FOLDER.resolve("entities"));

  static final Path SENTIMENT =
      TinyModel.ofTexts("neutral", "negative", "positive")
          .knows("failed", "negative")
          .knows("fell", "negative")
          .knows("welcomed", "positive")
          .writeTo(FOLDER.resolve("sentiment"));

  static final Path TOPICS =
      TinyModel.ofTexts("none", "Politics", "Sport & Games")
          .knows("minister", "Politics")
          .knows("goal", "Sport & Games")
          .writeTo(FOLDER.resolve("topics"));

  private TinyModels() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("tidings-onnx");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException left) {
      // The system clears its folder of temporary files.
    }
  }
}
