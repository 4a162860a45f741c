package tidings.ingest.format.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.util.List;
import java.util.Objects;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.CanonicalUrl;

/** Reads one entry, from the parser's view of it and, where that has lost something, its XML. */
final class EntryReader {
  private static final Namespace RDF =
      Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  private static final List<String> DATES =
      List.of("pubDate", "published", "date", "issued", "created", "updated", "modified");
  private static final List<String> CHANGES = List.of("updated", "modified");

  /** 4 MiB of UTF-8 is what a RawArticle may hold; a character takes at most three bytes. */
  private static final int MAX_CONTENT = (4 << 20) / 3;

  private EntryReader() {}

  static FeedItem read(int position, Element element, SyndEntry entry, SyndFeed feed) {
    String broken = element.getAttributeValue(MendedFeed.BROKEN);
    if (broken != null) {
      return new BrokenEntry(
          position, "is not well-formed XML, or too deep; ask the feed's publisher", broken);
    }
    String content = content(entry);
    String title = blankToNull(entry.getTitle());
    if (content.isBlank() && title == null) {
      return broken(position, "has neither title nor content; ask the feed's publisher", element);
    }
    if (content.length() > MAX_CONTENT) {
      return broken(position, "is too large for one article; shorten it", element);
    }
    String id = id(element);
    return new FeedEntry(
        position,
        id,
        url(entry, id),
        inherited(element, "base"),
        title,
        content,
        language(element, feed),
        childText(element, DATES),
        childText(element, CHANGES));
  }

  private static BrokenEntry broken(int position, String whatIsWrong, Element element) {
    return new BrokenEntry(position, whatIsWrong, new XMLOutputter().outputString(element));
  }

  /** The longest of what the entry offers: some feeds give a teaser and the article. */
  private static String content(SyndEntry entry) {
    String longest = entry.getDescription() == null ? "" : text(entry.getDescription());
    for (SyndContent content : entry.getContents()) {
      longest = text(content).length() > longest.length() ? text(content) : longest;
    }
    return longest;
  }

  private static String text(SyndContent content) {
    return Objects.requireNonNullElse(content.getValue(), "");
  }

  private static @Nullable String id(Element element) {
    String about = element.getAttributeValue("about", RDF);
    return about != null ? blankToNull(about) : childText(element, List.of("guid", "id"));
  }

  private static @Nullable String url(SyndEntry entry, @Nullable String id) {
    String link = blankToNull(entry.getLink());
    if (link != null) {
      return link;
    }
    return CanonicalUrl.of(id).isPresent() ? id : null;
  }

  private static @Nullable String language(Element element, SyndFeed feed) {
    String own = inherited(element, "lang");
    return own != null ? own : blankToNull(feed.getLanguage());
  }

  /** An attribute that XML itself defines holds for all that is below. */
  private static @Nullable String inherited(Element element, String name) {
    for (Element at = element; at != null; at = at.getParentElement()) {
      String value = blankToNull(at.getAttributeValue(name, Namespace.XML_NAMESPACE));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** As the feed wrote it: the parser's own date has lost what could not be read. */
  private static @Nullable String childText(Element element, List<String> names) {
    for (String name : names) {
      for (Element child : element.getChildren()) {
        if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
          return child.getTextTrim();
        }
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
