package tidings.ingest.source.files;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A file to read.
 *
 * @param input number of the INPUT argument that it belongs to, from 0
 * @param name its name in keys and messages: the path relative to that argument, '/'-separated
 * @param path where it is
 * @param format what it holds
 * @param size its bytes
 */
record InputFile(int input, String name, Path path, FileFormat format, long size) {
  /** The order of reading: that of the arguments, and by name within each. */
  static final Comparator<InputFile> ORDER =
      Comparator.comparingInt(InputFile::input).thenComparing(InputFile::name);

  InputFile named(String other) {
    return new InputFile(input, other, path, format, size);
  }

  String fingerprint() {
    return "%d|%s|%d|%d".formatted(input, name, size, path.toFile().lastModified());
  }
}
