package tidings.cli.batch;

/** The run is refused before it starts; the message says why and what to do. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
