package tidings.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tidings.lab.data.UnreadableDataException;
import tidings.runtime.process.Logging;
import tidings.schemas.TrustedRecords;

/** Base of the commands for single models. */
@Command(
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit codes: 0 the same as the shipped model, 1 another or failed, 2 data or output cannot be"
          + " used."
    })
abstract class ModelCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the public data sets; docs/quality.md names its files.")
  private Path data;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the model goes. Default: NAME.model in the current folder.")
  private @Nullable Path out;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ModelCommand() {}

  /** Returns the name of the model. */
  abstract String model();

  /** Returns the model that the product ships. */
  abstract ShippedModel shipped();

  /** Trains the model; the result depends on the data alone. */
  abstract void train(Path data, Path file, Consumer<String> progress)
      throws IOException, UnreadableDataException;

  @Override
  public Integer call() throws IOException {
    Logging.off();
    TrustedRecords.trust();
    Path file = out == null ? Path.of(model() + ".model") : out;
    String problem = problem(file);
    if (problem != null) {
      System.err.println("tidings train " + model() + ": " + problem);
      return 2;
    }
    long start = System.nanoTime();
    try {
      trainInto(file);
    } catch (UnreadableDataException e) {
      System.err.println("tidings train " + model() + ": " + e.getMessage());
      return 2;
    }
    System.out.println("model    " + file);
    System.out.println("size     " + String.format(Locale.ROOT, "%,d bytes", Files.size(file)));
    System.out.println("time     " + time(Duration.ofNanos(System.nanoTime() - start)));
    return compare(file);
  }

  private @Nullable String problem(Path file) {
    if (!Files.isDirectory(data)) {
      return data + " is no folder; name the one with the data sets";
    }
    return Files.exists(file) ? file + " is there already; give another --out, or remove it" : null;
  }

  /** A training that is interrupted leaves no half a model. */
  private void trainInto(Path file) throws IOException, UnreadableDataException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      train(data, part, System.err::println);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private int compare(Path file) throws IOException {
    String trained = Sha256.of(Files.readAllBytes(file));
    String shipped = shipped().sha256();
    System.out.println("SHA-256  " + trained);
    if (trained.equals(shipped)) {
      System.out.println("It is bit for bit the shipped model.");
      return 0;
    }
    System.out.println("It is not the shipped model, whose SHA-256 is " + shipped + ".");
    return 1;
  }

  private static String time(Duration time) {
    return "%d:%02d min".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
