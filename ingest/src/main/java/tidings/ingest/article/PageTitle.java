package tidings.ingest.article;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The title of a page's article, without the name of the outlet. */
final class PageTitle {
  private static final Pattern SUFFIX =
      Pattern.compile("(.+?)(?: +[|–—·»-]+ +| *\\| *)([^|–—·»]{1,40})");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MIN_WORDS = 3;

  private PageTitle() {}

  /** Returns the title: og:title, else the only h1, else the title element; empty without any. */
  static String of(Document page) {
    String site = squeeze(page.select("meta[property=og:site_name]").attr("content"));
    String heading = page.select("h1").size() == 1 ? page.select("h1").text() : "";
    return Stream.of(
            page.select("meta[property=og:title], meta[name=og:title]").attr("content"),
            page.select("meta[name=twitter:title], meta[property=twitter:title]").attr("content"),
            heading,
            page.title(),
            Objects.requireNonNullElse(page.select("h1").first(), page).text())
        .limit(4)
        .map(CleanUnicode::line)
        .filter(title -> !title.isEmpty() && !squeeze(title).equals(site))
        .findFirst()
        .map(title -> withoutOutlet(title, site, CleanUnicode.line(heading), page.location()))
        .orElse("");
  }

  private static String withoutOutlet(String title, String site, String heading, String address) {
    Matcher parts = SUFFIX.matcher(title);
    if (!parts.matches()) {
      return title;
    }
    String rest = parts.group(1).strip();
    String suffix = squeeze(parts.group(2));
    boolean outlet =
        suffix.equals(site)
            || rest.equals(heading)
            || squeeze(address.replaceFirst("^https?://([^/]*).*", "$1")).contains(suffix)
            || (title.contains("|") && rest.split(" ").length >= MIN_WORDS);
    return outlet && !suffix.isEmpty() ? rest : title;
  }

  private static String squeeze(String text) {
    return NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
