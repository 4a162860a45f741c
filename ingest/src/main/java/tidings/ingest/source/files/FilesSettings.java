package tidings.ingest.source.files;

import java.util.List;
import java.util.Map;

/**
 * Settings of a source of files.
 *
 * @param inputs files, folders and globs, in the order in which they are read; key {@code inputs},
 *     one a line
 * @param batch most items of one poll, from 1; key {@code batch}, 500 if absent
 */
public record FilesSettings(List<String> inputs, int batch) {
  private static final int DEFAULT_BATCH = 500;

  public FilesSettings {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("inputs is empty; name a file, a folder or a glob");
    }
    if (batch < 1) {
      throw new IllegalArgumentException("batch is " + batch + "; give a number from 1");
    }
  }

  /** Settings with the usual size of batches. */
  public static FilesSettings of(List<String> inputs) {
    return new FilesSettings(inputs, DEFAULT_BATCH);
  }

  static FilesSettings of(Map<String, String> settings) {
    List<String> inputs =
        settings.getOrDefault("inputs", "").lines().filter(line -> !line.isBlank()).toList();
    String batch = settings.getOrDefault("batch", Integer.toString(DEFAULT_BATCH));
    if (!batch.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("batch is \"" + batch + "\"; give a number from 1");
    }
    return new FilesSettings(inputs, Integer.parseInt(batch));
  }
}
