package tidings.ingest.article;

import org.jspecify.annotations.Nullable;
import tidings.schemas.SourceNames;

/** Under which name a source is counted. */
public final class SourceName {
  private SourceName() {}

  /**
   * Returns the declared name; without one the URL's host in lower case and without a leading
   * {@code www.}; without either {@link SourceNames#UNKNOWN}.
   */
  public static String of(@Nullable String declared, @Nullable String url) {
    if (declared != null && !declared.isBlank() && !declared.equals(SourceNames.UNKNOWN)) {
      return declared.strip();
    }
    return CanonicalUrl.of(url).map(SourceName::host).orElse(SourceNames.UNKNOWN);
  }

  private static String host(String canonicalUrl) {
    String afterScheme = canonicalUrl.substring(canonicalUrl.indexOf("://") + 3);
    String host = afterScheme.split("[/?:]", 2)[0];
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
