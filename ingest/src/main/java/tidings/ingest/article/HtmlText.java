package tidings.ingest.article;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Title and paragraphs of an article that came as HTML.
 *
 * <p>Pages go through Mozilla's readability algorithm (as ported by readability4j). Where it finds
 * next to nothing, the element with the most text in its own paragraphs is taken, and at last the
 * whole body: an article with too much around it is better than none.
 */
final class HtmlText {
  private static final int MIN_CHARACTERS = 250;

  private HtmlText() {}

  /** Reads a whole page. */
  static MainText ofPage(Document page, @Nullable String title) {
    String known = title == null || title.isBlank() ? PageTitle.of(page) : ofTitle(title);
    return PlainText.titled(known, pageParagraphs(page));
  }

  /** Reads the HTML of a body alone, as feeds deliver it. */
  static MainText ofFragment(String html, @Nullable String title) {
    Element body = Jsoup.parseBodyFragment(html).body();
    List<String> paragraphs = BlockText.paragraphs(body);
    if (title == null || title.isBlank()) {
      return PlainText.of(String.join("\n", paragraphs), null);
    }
    return PlainText.titled(ofTitle(title), paragraphs);
  }

  private static String ofTitle(String title) {
    return CleanUnicode.line(title.contains("<") ? Jsoup.parseBodyFragment(title).text() : title);
  }

  private static List<String> pageParagraphs(Document page) {
    List<String> readable = readable(page);
    if (length(readable) >= MIN_CHARACTERS) {
      return readable;
    }
    List<String> densest = BlockText.paragraphs(densest(page.body()));
    if (length(densest) > length(readable)) {
      return densest;
    }
    return readable.isEmpty() ? BlockText.paragraphs(page.body()) : readable;
  }

  private static List<String> readable(Document page) {
    // The algorithm prunes the document that it is given.
    Element content = new Readability4J(address(page), page.clone()).parse().getArticleContent();
    return content == null ? List.of() : BlockText.paragraphs(content);
  }

  /** The algorithm complains of every page without one. */
  private static String address(Document page) {
    return page.location().isEmpty() ? "https://page.invalid/" : page.location();
  }

  private static Element densest(Element body) {
    Element densest = body;
    int most = 0;
    for (Element candidate : body.select("article, main, section, div, td, body")) {
      int length = 0;
      for (Element child : candidate.children()) {
        length += child.nameIs("p") ? child.text().length() : 0;
      }
      if (length > most) {
        most = length;
        densest = candidate;
      }
    }
    return densest;
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
