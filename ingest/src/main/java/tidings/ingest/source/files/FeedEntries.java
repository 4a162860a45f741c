package tidings.ingest.source.files;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.CanonicalUrl;
import tidings.ingest.article.SourceName;
import tidings.ingest.source.SourceDelivery;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/** The entries of a feed: RSS 0.9 to 2.0, Atom. */
final class FeedEntries implements FileItems {
  private static final Namespace RDF =
      Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  private static final List<String> DATES =
      List.of("pubDate", "published", "date", "issued", "created", "updated", "modified");

  private final InputFile file;
  private final InputStream bytes;
  private final Complaint complaint;
  private @Nullable Iterator<SourceDelivery> deliveries;

  FeedEntries(InputFile file, InputStream bytes) {
    this.file = file;
    this.bytes = bytes;
    this.complaint = new Complaint(file);
  }

  @Override
  public @Nullable SourceDelivery next() throws IOException {
    if (deliveries == null) {
      deliveries = read().iterator();
    }
    return deliveries.hasNext() ? deliveries.next() : null;
  }

  private List<SourceDelivery> read() throws IOException {
    byte[] content = bytes.readNBytes(Limits.FEED_BYTES + 1);
    if (content.length > Limits.FEED_BYTES) {
      return List.of(
          complaint.ofFile("is larger than 32 MiB, too large for a feed; split it", content));
    }
    if (content.length == 0) {
      return List.of(complaint.ofFile("is empty; remove it or fetch the feed again", content));
    }
    Optional<String> xml = Decoded.isBinary(content) ? Optional.empty() : Decoded.of(content, true);
    if (xml.isEmpty()) {
      return List.of(
          complaint.ofFile("is not text in a known encoding; fetch the feed again", content));
    }
    try {
      Document document = parser().build(new StringReader(xml.get()));
      return entries(document, new SyndFeedInput().build(document));
    } catch (JDOMException e) {
      return List.of(
          complaint.ofFile(
              "is not well-formed XML, or declares a DOCTYPE, which is refused ("
                  + e.getMessage()
                  + "); mend it",
              content));
    } catch (FeedException | IllegalArgumentException e) {
      return List.of(
          complaint.ofFile("is XML but neither RSS nor Atom; convert or remove it", content));
    }
  }

  /** Entities can grow to gigabytes and read other files: a feed needs none. */
  private static SAXBuilder parser() {
    SAXBuilder parser = new SAXBuilder();
    parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    parser.setFeature("http://xml.org/sax/features/external-general-entities", false);
    parser.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    parser.setExpandEntities(false);
    return parser;
  }

  private List<SourceDelivery> entries(Document document, SyndFeed feed) {
    List<Element> elements = new ArrayList<>();
    for (Element element : document.getDescendants(Filters.element())) {
      if (element.getName().equals("item") || element.getName().equals("entry")) {
        elements.add(element);
      }
    }
    List<SourceDelivery> found = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size(); i++) {
      Element element = i < elements.size() ? elements.get(i) : new Element("item");
      found.add(entry(i + 1, element, feed.getEntries().get(i), feed));
    }
    return found;
  }

  private SourceDelivery entry(int position, Element element, SyndEntry entry, SyndFeed feed) {
    String content = content(entry);
    String title = blankToNull(entry.getTitle());
    if (content.isBlank() && title == null) {
      return complaint.ofEntry(position, "has neither title nor content; ask the feed's publisher");
    }
    if (content.length() > Limits.ARTICLE_BYTES / 3) {
      return complaint.ofEntry(position, "is too large for one article; shorten it");
    }
    String id = id(element);
    String url = url(entry, id);
    return new SourceItem(
        RawArticle.newBuilder()
            .setSource(SourceName.of(null, url != null ? url : feed.getLink()))
            .setId(id)
            .setUrl(url)
            .setTitle(title)
            .setContentType(ContentType.HTML_FRAGMENT)
            .setContent(content)
            .setLanguage(blankToNull(feed.getLanguage()))
            .setPublished(published(element))
            .setOrigin(Origin.newBuilder().setFile(file.name()).setPosition(position).build())
            .build(),
        null);
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
      return link.strip();
    }
    return CanonicalUrl.of(id).isPresent() ? id : null;
  }

  /** As the feed wrote it: the parser's own date has lost what could not be read. */
  private static @Nullable String published(Element element) {
    return childText(element, DATES);
  }

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

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
