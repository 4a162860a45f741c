package tidings.ingest.format.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import tidings.ingest.format.text.Decoded;

/**
 * A feed: RSS 0.9 to 2.0, Atom.
 *
 * @param link the site that it belongs to; null if it names none
 * @param items its entries, in its order
 */
public record Feed(@Nullable String link, List<FeedItem> items) {
  public Feed {
    items = List.copyOf(items);
  }

  /**
   * Reads a feed.
   *
   * @param content its bytes
   * @param charset the encoding that whoever sent it named; null if none
   * @throws NotAFeedException if it is none
   */
  public static Feed of(byte[] content, @Nullable String charset) throws NotAFeedException {
    Optional<String> xml =
        Decoded.isBinary(content) ? Optional.empty() : Decoded.of(content, charset, true);
    if (xml.isEmpty()) {
      throw new NotAFeedException("is not text in a known encoding; fetch the feed again");
    }
    Document document = FeedXml.parse(xml.get());
    try {
      return of(document, new SyndFeedInput().build(document));
    } catch (FeedException | IllegalArgumentException e) {
      throw new NotAFeedException("is XML but neither RSS nor Atom; convert or remove it");
    }
  }

  private static Feed of(Document document, SyndFeed feed) {
    List<Element> elements = elements(document.getRootElement());
    List<FeedItem> items = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size(); i++) {
      Element element = i < elements.size() ? elements.get(i) : new Element("item");
      items.add(EntryReader.read(i + 1, element, feed.getEntries().get(i), feed));
    }
    return new Feed(feed.getLink(), items);
  }

  /** Entries stand in the root (Atom, RSS 1.0) or in its channel (RSS 2.0). */
  private static List<Element> elements(Element root) {
    List<Element> elements = new ArrayList<>();
    for (Element child : root.getChildren()) {
      if (isEntry(child)) {
        elements.add(child);
      } else if (child.getName().equals("channel")) {
        elements.addAll(child.getChildren().stream().filter(Feed::isEntry).toList());
      }
    }
    return elements;
  }

  private static boolean isEntry(Element element) {
    return element.getName().equals("item") || element.getName().equals("entry");
  }
}
