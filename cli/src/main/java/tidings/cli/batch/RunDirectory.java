package tidings.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tidings.runtime.process.FileTree;

/** The folder of a run: its outputs, and in {@code .tidings} what it needs to be resumed. */
final class RunDirectory {
  private final Path out;
  private final RunManifest manifest;

  private RunDirectory(Path out, RunManifest manifest) {
    this.out = out;
    this.manifest = manifest;
  }

  /**
   * Opens the folder for a run: a new one, or the same one again after an interruption.
   *
   * @param overwrite whether what is there may be thrown away
   * @throws RefusedException if the folder holds another run or a finished one
   */
  static RunDirectory open(Path out, RunManifest wanted, boolean overwrite) throws IOException {
    Path file = state(out).resolve("run.json");
    if (overwrite) {
      FileTree.delete(state(out));
    }
    if (Files.exists(file)) {
      RunManifest before = RunManifest.read(file);
      return resume(out, before, wanted.with(before.annotators()));
    }
    refuseForeignFolder(out, overwrite);
    Files.createDirectories(state(out));
    return new RunDirectory(out, wanted);
  }

  /**
   * Holds the run to its annotators, and writes down what it is. Apart from {@link #open}, because
   * annotators log as they start, and the log is in this folder.
   *
   * @param annotators name and version of each, in the order they run
   * @throws RefusedException if the run began with others
   */
  RunDirectory heldTo(List<String> annotators) throws IOException {
    RunManifest wanted = manifest.with(annotators);
    RunDirectory held =
        manifest.annotators().isEmpty()
            ? new RunDirectory(out, wanted)
            : resume(out, manifest, wanted);
    held.manifest.write(state().resolve("run.json"));
    return held;
  }

  private static RunDirectory resume(Path out, RunManifest before, RunManifest wanted) {
    String difference = before.differenceTo(wanted);
    if (!difference.isEmpty()) {
      throw new RefusedException(
          "%s holds another run (%s). Choose another --out, or add --overwrite."
              .formatted(out, difference));
    }
    if (before.finished()) {
      throw new RefusedException(
          "%s holds this run, finished. To run it again, add --overwrite.".formatted(out));
    }
    return new RunDirectory(out, before);
  }

  private static void refuseForeignFolder(Path out, boolean overwrite) throws IOException {
    if (overwrite || !Files.exists(out)) {
      return;
    }
    if (!Files.isDirectory(out)) {
      throw new RefusedException("%s is a file. Choose a folder for --out.".formatted(out));
    }
    try (Stream<Path> entries = Files.list(out)) {
      List<String> names = entries.map(path -> path.getFileName().toString()).sorted().toList();
      if (names.stream().anyMatch(name -> name.endsWith(".jsonl"))) {
        throw new RefusedException(
            "%s holds files that are not of this run: %s. Add --overwrite.".formatted(out, names));
      }
    }
  }

  /** Returns the run as it was first started. */
  RunManifest manifest() {
    return manifest;
  }

  /** Returns the folder of the outputs. */
  Path outputs() {
    return out;
  }

  /** Returns the folder of what is unfinished. */
  Path state() {
    return state(out);
  }

  /** Marks the run as finished and drops what only a resumed run needs. */
  void finish() throws IOException {
    manifest.asFinished().write(state().resolve("run.json"));
    for (String part : List.of("broker", "registry", "stores", "sort")) {
      FileTree.delete(state().resolve(part));
    }
  }

  /** Returns a folder with nothing in it. */
  static Path emptied(Path folder) throws IOException {
    FileTree.delete(folder);
    return Files.createDirectories(folder);
  }

  private static Path state(Path out) {
    return out.resolve(".tidings");
  }
}
