package tidings.embedded.connect;

/** Connect wanted to end the JVM. */
final class WorkerEndedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WorkerEndedException(int status) {
    super("Kafka Connect has ended with status " + status + "; the log says why");
  }
}
