package tidings.embedded.registry;

import java.util.List;
import java.util.Optional;

/** How a request names a version: by its number, or as the latest. */
record VersionNumber(int number) {
  private static final int LATEST = -1;

  /** Reads a number from 1, {@code latest} or {@code -1}. */
  static VersionNumber parse(String text) throws RegistryException {
    if (text.equals("latest") || text.equals("-1")) {
      return new VersionNumber(LATEST);
    }
    try {
      return positive(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw RegistryException.invalidVersion(text);
    }
  }

  boolean isLatest() {
    return number == LATEST;
  }

  /** Finds the version among those of a subject, which are in order. */
  Optional<SubjectVersion> among(List<SubjectVersion> versions) {
    return versions.stream()
        .filter(version -> isLatest() || version.version() == number)
        .reduce((earlier, later) -> later);
  }

  @Override
  public String toString() {
    return isLatest() ? "latest" : Integer.toString(number);
  }

  private static VersionNumber positive(int number) {
    if (number < 1) {
      throw new NumberFormatException();
    }
    return new VersionNumber(number);
  }
}
