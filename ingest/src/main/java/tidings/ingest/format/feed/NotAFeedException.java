package tidings.ingest.format.feed;

/** What should be a feed is none. The message says what it is, to go behind the place's name. */
public final class NotAFeedException extends Exception {
  private static final long serialVersionUID = 1L;

  NotAFeedException(String message) {
    super(message);
  }
}
