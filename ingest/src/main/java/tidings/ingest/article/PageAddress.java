package tidings.ingest.article;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a saved page says of itself.
 *
 * @param url the address that it calls its own; null if it names none
 * @param hasWords true: there is a title or text
 */
public record PageAddress(@Nullable String url, boolean hasWords) {
  /** Reads a page. */
  public static PageAddress of(String html) {
    Document page = Jsoup.parse(html);
    boolean hasWords = page.body().hasText() || !PageTitle.of(page).isEmpty();
    String url = own(page.select("link[rel=canonical]").attr("href"));
    return new PageAddress(
        url != null ? url : own(page.select("meta[property=og:url]").attr("content")), hasWords);
  }

  /**
   * A page that calls the site's front its address would share its key with every other such page.
   */
  private static @Nullable String own(String written) {
    return CanonicalUrl.of(written)
        .filter(url -> !"/".equals(URI.create(url).getRawPath()) || url.contains("?"))
        .map(url -> written.strip())
        .orElse(null);
  }
}
