package tidings.cli.command;

/**
 * The command line, or a file that it names, cannot be used: exit code 2. The message is
 * user-facing and names the remedy.
 */
public class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadInputException(String message) {
    super(message);
  }

  public BadInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
