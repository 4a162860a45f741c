package tidings.cli.batch;

import tidings.cli.command.BadInputException;

/** The run is refused before it starts; the message says why and what to do. */
final class RefusedException extends BadInputException {
  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
