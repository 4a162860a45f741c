package tidings.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines that were broken at a fixed width, as agencies' wires and mail do, into paragraphs.
 *
 * <p>A text counts as wrapped when at least a third of its line ends are within a sentence. In a
 * text with a line for each paragraph or sentence there are hardly any.
 */
final class HardWrap {
  private static final Pattern ITEM = Pattern.compile("^(?:[•*–—-] |\\d{1,2}[.)] ).*");
  private static final int WIDEST = 100;
  private static final int NARROWEST = 30;
  private static final int MIN_LINES = 4;

  private HardWrap() {}

  /** Returns the lines, those of one paragraph joined if the text is wrapped. */
  static List<String> unwrap(List<String> lines) {
    int width = width(lines);
    if (width < NARROWEST || width > WIDEST || !isWrapped(lines)) {
      return lines;
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String previous = "";
    for (String line : lines) {
      if (startsParagraph(line, previous, width)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      previous = line;
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private static int width(List<String> lines) {
    return lines.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
  }

  private static boolean isWrapped(List<String> lines) {
    int ends = 0;
    int within = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      if (line.isBlank() || next.isBlank()) {
        continue;
      }
      ends++;
      if (isOpen(line) && isContinued(next)) {
        within++;
      }
    }
    return ends + 1 >= MIN_LINES && within * 3 >= ends;
  }

  private static boolean isOpen(String line) {
    String end = line.stripTrailing();
    int last = end.codePointBefore(end.length());
    return Character.isLetterOrDigit(last) || ",;'’\"”)%$-".indexOf(last) >= 0;
  }

  private static boolean isContinued(String line) {
    int first = line.codePointAt(0);
    return Character.isLowerCase(first) || Character.isDigit(first) || first == '(';
  }

  private static boolean startsParagraph(String line, String previous, int width) {
    if (line.isBlank() || previous.isBlank() || ITEM.matcher(line).matches()) {
      return true;
    }
    if (indent(line) > indent(previous) + 1) {
      return true;
    }
    boolean hadRoom = previous.stripTrailing().length() + firstWord(line) < width * 3 / 4;
    return hadRoom && !isContinued(line);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static int firstWord(String line) {
    return line.strip().split(" ", 2)[0].length();
  }
}
