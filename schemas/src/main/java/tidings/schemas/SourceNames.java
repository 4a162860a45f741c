package tidings.schemas;

/** Names of sources that have a meaning of their own. */
public final class SourceNames {
  /** The source of an article that names none; it is not counted among the sources. */
  public static final String UNKNOWN = "unknown";

  private SourceNames() {}
}
