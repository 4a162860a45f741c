package tidings.ingest.article;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text in one spelling: NFC, one kind of line end, one kind of space, nothing invisible. */
final class CleanUnicode {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000b\f\u0085\u2028\u2029]");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
  private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]");
  private static final Pattern SPACES = Pattern.compile("[ \\n]+");

  /**
   * Control characters, lone surrogates, soft hyphens, zero-width and direction marks, the byte
   * order mark. Joiners stay, because words of some scripts need them.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff&&[^\n]]");

  private CleanUnicode() {}

  /** Cleans a text of many lines; spaces within the lines stay as many as they are. */
  static String lines(String text) {
    if (isClean(text)) {
      return text;
    }
    String withLineEnds = LINE_END.matcher(decodeEntities(text)).replaceAll("\n");
    String withSpaces = SPACE.matcher(withLineEnds).replaceAll(" ");
    return Normalizer.normalize(INVISIBLE.matcher(withSpaces).replaceAll(""), Normalizer.Form.NFC);
  }

  /** Most texts are: telling that takes less than cleaning. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7f || (c < ' ' && c != '\n') || c == '&') {
        return false;
      }
    }
    return true;
  }

  /** Cleans a text that is one line: line ends and repeated spaces become one space. */
  static String line(String text) {
    return collapse(lines(text));
  }

  /** Makes one space of several and of line ends. */
  static String collapse(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Decodes once: a feed that encodes twice means the inner one as text. */
  private static String decodeEntities(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY
        .matcher(text)
        .replaceAll(
            entity ->
                java.util.regex.Matcher.quoteReplacement(
                    Parser.unescapeEntities(entity.group(), true)));
  }
}
