package tidings.ingest.format.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/**
 * A feed that is not well-formed, with every entry that cannot be parsed put aside: one careless
 * ampersand must not cost the other entries.
 *
 * <p>Ampersands that begin no entity of XML are escaped. An entry that still cannot be parsed
 * stands as text in an empty entry's attribute {@link #BROKEN}.
 */
final class MendedFeed {
  /** Attribute that holds the text of an entry that cannot be parsed. */
  static final String BROKEN = "tidings-broken";

  // Bounded, so that no text makes them look at the same characters again and again.
  private static final Pattern START = Pattern.compile("<(item|entry)(?:\\s[^<>]{0,2000})?>");
  private static final Pattern ROOT =
      Pattern.compile("<([A-Za-z][\\w.:-]{0,100})(?:\\s[^<>]{0,8000})?>");
  private static final Pattern LONE_AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)");
  private static final int MAX_BROKEN = 64 << 10;

  /** Trying each costs time: a longer feed has to be right. */
  private static final int MAX_ENTRIES = 10_000;

  private final SAXBuilder parser = FeedXml.parser();
  private final String xml;
  private final String open;
  private final String close;

  MendedFeed(String xml) {
    this.xml = xml;
    Matcher root = ROOT.matcher(xml);
    boolean found = root.find();
    // An entry is tried within the root's tag, which declares its name spaces.
    this.open = found ? root.group() : "<root>";
    this.close = "</" + (found ? root.group(1) : "root") + ">";
  }

  String text() {
    Matcher start = START.matcher(xml);
    StringBuilder mended = new StringBuilder(xml.length());
    int end = 0;
    for (int entries = 0; entries < MAX_ENTRIES && start.find(end); entries++) {
      String closing = "</" + start.group(1) + ">";
      int stop = xml.indexOf(closing, start.end());
      if (stop < 0) {
        break;
      }
      mended.append(escaped(xml.substring(end, start.start())));
      end = stop + closing.length();
      mended.append(entry(start.group(1), xml.substring(start.start(), end)));
    }
    return mended.append(escaped(xml.substring(end))).toString();
  }

  private String entry(String name, String entry) {
    if (isWellFormed(entry)) {
      return entry;
    }
    String escaped = escaped(entry);
    if (isWellFormed(escaped)) {
      return escaped;
    }
    String kept = entry.substring(0, Math.min(MAX_BROKEN, entry.length()));
    return "<" + name + " " + BROKEN + "=\"" + attribute(kept) + "\"/>";
  }

  private boolean isWellFormed(String entry) {
    try {
      parser.build(new StringReader(open + entry + close));
      return true;
    } catch (JDOMException | IOException e) {
      return false;
    }
  }

  private static String escaped(String xml) {
    StringBuilder escaped = new StringBuilder(xml.length());
    int end = 0;
    for (int data = xml.indexOf("<![CDATA["); data >= 0; data = xml.indexOf("<![CDATA[", end)) {
      int stop = xml.indexOf("]]>", data);
      escaped.append(LONE_AMPERSAND.matcher(xml.substring(end, data)).replaceAll("&amp;"));
      end = stop < 0 ? xml.length() : stop;
      escaped.append(xml, data, end);
    }
    return escaped
        .append(LONE_AMPERSAND.matcher(xml.substring(end)).replaceAll("&amp;"))
        .toString();
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
