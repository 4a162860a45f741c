package tidings.ingest.format.json;

/** Why some JSON is no article; completes the sentence "line 7, …". */
public final class MalformedArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedArticleException(String whatIsWrong) {
    super(whatIsWrong);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
