package tidings.lab.data;

import java.nio.file.Path;

/** Labelled data that cannot be used; the message names the file, the line and the remedy. */
public final class UnreadableDataException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes one of a whole sentence. */
  public UnreadableDataException(String message) {
    super(message);
  }

  /** Makes one about a line of a file. */
  public static UnreadableDataException at(Path file, int line, String problem) {
    return new UnreadableDataException("%s, line %d %s".formatted(file, line, problem));
  }

  /** Makes one about a file. */
  public static UnreadableDataException of(Path file, String problem) {
    return new UnreadableDataException(file + " " + problem);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
