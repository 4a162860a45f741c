package tidings.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Title and paragraphs of an article that came as plain text, leftovers of its page around it. */
final class PlainText {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)</(?:p|div|a|span|strong|em|b|i|h[1-6]|ul|ol|li|script|style|figure|html|body|table|section|article)>"
              + "|<br ?/?>");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*\\b(?:\\p{Lu}|[A-Z]\\.[A-Z]|Inc|Co|Corp|Ltd|Jr|Sr|St|Dr|No|vs|a\\.m|p\\.m|\\.\\.)\\.$");
  private static final int MAX_TITLE = 220;
  private static final int MAX_TITLE_WITH_STOP = 110;

  private PlainText() {}

  /**
   * Reads a text.
   *
   * @param title the title where it came apart from the text; null if it may be the text's first
   *     line
   */
  static MainText of(String content, @Nullable String title) {
    String lines = CleanUnicode.lines(withoutMarkup(content));
    if (title != null && !title.isBlank()) {
      return titled(CleanUnicode.line(withoutMarkup(title)), paragraphs(lines));
    }
    boolean firstLineStandsAlone = firstLineStandsAlone(lines);
    List<String> kept = Leftovers.remove(paragraphs(lines), true);
    if (kept.isEmpty() || !isTitle(kept, firstLineStandsAlone)) {
      return new MainText("", kept);
    }
    return new MainText(kept.get(0), withoutRepeats(kept.get(0), kept.subList(1, kept.size())));
  }

  /** Removes leftovers and repetitions of the title from paragraphs whose title is known. */
  static MainText titled(String title, List<String> paragraphs) {
    List<String> kept = withoutRepeats(title, Leftovers.remove(paragraphs, false));
    return new MainText(title, kept);
  }

  /** Text that was cut out of a page sometimes has some tags left. */
  private static String withoutMarkup(String content) {
    return MARKUP.matcher(content).results().limit(2).count() < 2
        ? content
        : String.join(
            "\n", BlockText.paragraphs(Jsoup.parseBodyFragment(preformatted(content)).body()));
  }

  private static String preformatted(String content) {
    return content.replaceAll("\\R", "<br>");
  }

  private static List<String> paragraphs(String lines) {
    return HardWrap.unwrap(List.of(lines.split("\n", -1))).stream()
        .map(CleanUnicode::collapse)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /**
   * The repetition is above the first paragraph; further down the same words may be a quotation.
   */
  private static List<String> withoutRepeats(String title, List<String> paragraphs) {
    String words = words(title);
    List<String> kept = new ArrayList<>();
    boolean above = true;
    for (String paragraph : paragraphs) {
      if (above && words(paragraph).equals(words) && paragraphs.size() > 1) {
        continue;
      }
      above = above && !Line.of(paragraph).isProse();
      kept.add(paragraph);
    }
    return kept;
  }

  private static String words(String text) {
    return NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static boolean firstLineStandsAlone(String lines) {
    String[] blocks = lines.strip().split("\\n *\\n", 3);
    return blocks.length == 2 && !blocks[0].contains("\n") && blocks[1].contains("\n");
  }

  /** A headline has no full stop; with one it has to be short and to stand apart from the body. */
  private static boolean isTitle(List<String> kept, boolean standsAlone) {
    String first = kept.get(0);
    if (first.length() > MAX_TITLE) {
      return false;
    }
    boolean stop = first.matches(".*[.。][\"”’')]*$") && !ABBREVIATION.matcher(first).matches();
    if (!stop) {
      return true;
    }
    return standsAlone && kept.size() > 1 && first.length() <= MAX_TITLE_WITH_STOP;
  }
}
