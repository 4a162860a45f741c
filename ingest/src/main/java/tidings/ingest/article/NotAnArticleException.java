package tidings.ingest.article;

/** An item that no article can be made of. Its message says why, and what to do. */
public final class NotAnArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotAnArticleException(String message) {
    super(message);
  }
}
