package tidings.ingest.source.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern START = Pattern.compile("<(item|entry)(?=[\\s>])[^>]*>");
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z][\\w.:-]*)(?:\\s[^>]*)?>");
  private static final Pattern LONE_AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)");
  private static final int LONGEST_BROKEN = 64 << 10;

  private MendedFeed() {}

  static String of(String xml) {
    Matcher start = START.matcher(xml);
    StringBuilder mended = new StringBuilder(xml.length());
    String open = "";
    String close = "";
    int end = 0;
    while (start.find(end)) {
      String closing = "</" + start.group(1) + ">";
      int stop = xml.indexOf(closing, start.end());
      if (stop < 0) {
        break;
      }
      if (end == 0) {
        Matcher root = ROOT.matcher(xml);
        boolean found = root.find() && root.start() < start.start();
        open = found ? root.group() : "<root>";
        close = "</" + (found ? root.group(1) : "root") + ">";
      }
      mended.append(escaped(xml.substring(end, start.start())));
      end = stop + closing.length();
      mended.append(entry(start.group(1), xml.substring(start.start(), end), open, close));
    }
    return mended.append(escaped(xml.substring(end))).toString();
  }

  private static String entry(String name, String xml, String open, String close) {
    if (FeedXml.isWellFormed(open + xml + close)) {
      return xml;
    }
    String escaped = escaped(xml);
    if (FeedXml.isWellFormed(open + escaped + close)) {
      return escaped;
    }
    String kept = xml.substring(0, Math.min(LONGEST_BROKEN, xml.length()));
    return "<" + name + " " + BROKEN + "=\"" + attribute(kept) + "\"/>";
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
