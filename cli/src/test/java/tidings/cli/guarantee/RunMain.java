package tidings.cli.guarantee;

import java.io.IOException;
import java.nio.file.Path;
import tidings.schemas.TrustedRecords;

/**
 * A run in a JVM of its own, which can be killed: folder, partitions, threads, seed and size of the
 * archive. Says on standard output how far it is.
 */
final class RunMain {
  private RunMain() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    TrustedRecords.trust();
    Run run =
        new Run(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    run.complete(
        SyntheticArchive.of(Long.parseLong(arguments[3]), Integer.parseInt(arguments[4])),
        placed -> System.out.println("placed " + placed));
    System.out.println("complete");
  }
}
