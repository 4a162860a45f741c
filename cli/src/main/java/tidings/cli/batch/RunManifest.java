package tidings.cli.batch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run is, written before it starts: a run is resumed only as what it was.
 *
 * @param inputs the INPUT arguments as absolute paths
 * @param fingerprint hash of the inputs' names, sizes and times of change
 * @param partitions partitions of its topics
 * @param asOf the --as-of argument; empty if it was not given
 * @param settings the --annotator arguments
 * @param annotators name and version of each annotator, in the order they run
 * @param runStart when the run started first, ISO-8601 UTC
 * @param finished whether its outputs are complete
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RunManifest(
    List<String> inputs,
    String fingerprint,
    int partitions,
    String asOf,
    Map<String, String> settings,
    List<String> annotators,
    String runStart,
    boolean finished) {
  private static final ObjectMapper JSON = new ObjectMapper();

  RunManifest {
    // Runs that began before these were written down have neither.
    settings = settings == null ? Map.of() : Map.copyOf(settings);
    annotators = annotators == null ? List.of() : List.copyOf(annotators);
  }

  static RunManifest read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), RunManifest.class);
  }

  void write(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    JSON.writerWithDefaultPrettyPrinter().writeValue(part.toFile(), this);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  RunManifest asFinished() {
    return new RunManifest(
        inputs, fingerprint, partitions, asOf, settings, annotators, runStart, true);
  }

  RunManifest with(List<String> annotators) {
    return new RunManifest(
        inputs, fingerprint, partitions, asOf, settings, annotators, runStart, finished);
  }

  /** Returns what differs from another run, in a word; empty if they are the same run. */
  String differenceTo(RunManifest other) {
    if (!inputs.equals(other.inputs)) {
      return "inputs: " + inputs + " then, " + other.inputs + " now";
    }
    if (!fingerprint.equals(other.fingerprint)) {
      return "inputs: a file was added, removed or changed since";
    }
    if (partitions != other.partitions) {
      return "--partitions: " + partitions + " then, " + other.partitions + " now";
    }
    if (!asOf.equals(other.asOf)) {
      return "--as-of: '" + asOf + "' then, '" + other.asOf + "' now";
    }
    if (!settings.equals(other.settings)) {
      return "--annotator: "
          + new TreeMap<>(settings)
          + " then, "
          + new TreeMap<>(other.settings)
          + " now";
    }
    return annotators.equals(other.annotators)
        ? ""
        : "annotators: " + annotators + " then, " + other.annotators + " now";
  }
}
