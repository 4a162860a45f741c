package tidings.ingest.format.feed;

import java.io.IOException;
import java.io.StringReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/** The XML of a feed as a tree. */
final class FeedXml {
  private static final int DEEPEST = 200;

  private FeedXml() {}

  static Document parse(String xml) throws NotAFeedException {
    String legal = withoutControls(xml).stripLeading();
    try {
      return parser().build(new StringReader(legal));
    } catch (JDOMException e) {
      return mended(legal, e);
    } catch (IOException e) {
      throw new IllegalStateException("A string can always be read", e);
    }
  }

  private static Document mended(String xml, JDOMException why) throws NotAFeedException {
    try {
      return parser().build(new StringReader(new MendedFeed(xml).text()));
    } catch (JDOMException | IOException e) {
      throw new NotAFeedException(
          "is not well-formed XML, or declares a DOCTYPE, which is refused ("
              + why.getMessage()
              + "); mend it");
    }
  }

  /** Entities can grow to gigabytes and read other files: a feed needs none. */
  static SAXBuilder parser() {
    SAXBuilder parser = new SAXBuilder();
    parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    parser.setFeature("http://xml.org/sax/features/external-general-entities", false);
    parser.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    parser.setExpandEntities(false);
    // Trees are walked by recursion: a deep one would end the thread.
    parser.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
    return parser;
  }

  /** Publishing systems let control characters slip in, which XML 1.0 has no way to write. */
  private static String withoutControls(String xml) {
    if (xml.chars().noneMatch(FeedXml::isIllegal)) {
      return xml;
    }
    StringBuilder legal = new StringBuilder(xml.length());
    xml.chars().filter(c -> !isIllegal(c)).forEach(c -> legal.append((char) c));
    return legal.toString();
  }

  private static boolean isIllegal(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xfffe || c == 0xffff;
  }
}
