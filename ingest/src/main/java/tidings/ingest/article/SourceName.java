package tidings.ingest.article;

import org.jspecify.annotations.Nullable;

/** Under which name a source is counted. */
public final class SourceName {
  /** The name where nothing tells the source; it is not counted among sources. */
  public static final String UNKNOWN = "unknown";

  private SourceName() {}

  /**
   * Returns the declared name; without one the URL's host in lower case and without a leading
   * {@code www.}; without either {@link #UNKNOWN}.
   */
  public static String of(@Nullable String declared, @Nullable String url) {
    if (declared != null && !declared.isBlank() && !declared.equals(UNKNOWN)) {
      return declared.strip();
    }
    return CanonicalUrl.of(url).map(SourceName::host).orElse(UNKNOWN);
  }

  private static String host(String canonicalUrl) {
    String afterScheme = canonicalUrl.substring(canonicalUrl.indexOf("://") + 3);
    String host = afterScheme.split("[/?:]", 2)[0];
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
