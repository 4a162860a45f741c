package tidings.ingest.source.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, by the end of its name. */
enum FileFormat {
  TEXT(".txt"),
  PAGE(".html", ".htm"),
  FEED(".xml"),
  JSON_LINES(".jsonl"),
  JSON_LINES_GZIP(".jsonl.gz");

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that nobody can change.
  private final List<String> suffixes;

  FileFormat(String... suffixes) {
    this.suffixes = List.of(suffixes);
  }

  static Optional<FileFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.suffixes.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** Returns all suffixes for a message. */
  static String known() {
    return String.join(
        ", ", Arrays.stream(values()).flatMap(format -> format.suffixes.stream()).toList());
  }
}
