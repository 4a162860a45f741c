package tidings.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tidings.ingest.article.LeftoverRule.Where;

/**
 * Removes what is left over from a web page between and around the paragraphs of an article: share
 * buttons, cookie notes, links to other articles, captions' credits, bylines, menus.
 *
 * <p>The rules are a table, {@code leftover-lines.tsv}. They match whole lines only, so a sentence
 * that speaks of cookies or advertisements stays. A text that would lose every line stays as it is.
 */
final class Leftovers {
  private static final LeftoverRules RULES = LeftoverRules.load();

  /** A subheading is shorter than the headline of another article. */
  private static final int HEADLINE_WORDS = 5;

  private Leftovers() {}

  /**
   * Returns the lines that belong to the article.
   *
   * @param withTitle true: the first of the lines that stay is the title
   */
  static List<String> remove(List<String> lines, boolean withTitle) {
    List<Line> read = Line.of(lines).stream().filter(line -> !line.isOrnament()).toList();
    List<Line> kept = removeLists(removeButtons(read));
    kept = removeEdges(kept);
    kept = removeAfterTitle(kept, withTitle);
    return (kept.isEmpty() ? read : kept).stream().map(Line::text).toList();
  }

  private static List<Line> removeButtons(List<Line> lines) {
    return keep(lines, line -> isListHeading(line) || !matches(line, Where.ANYWHERE));
  }

  private static List<Line> removeLists(List<Line> lines) {
    int lastProse = lastProse(lines);
    List<Line> kept = new ArrayList<>();
    boolean inList = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isListHeading(line)) {
        inList = i > 0;
        continue;
      }
      inList = inList && isListed(line, i > lastProse);
      if (!inList) {
        kept.add(line);
      }
    }
    return kept;
  }

  /**
   * Below the last paragraph all headlines are links; between paragraphs they may be subheadings.
   */
  private static boolean isListed(Line line, boolean belowProse) {
    if (line.isProse() || !line.isHeadlineLike()) {
      return false;
    }
    return belowProse || line.isMarked() || line.words() >= HEADLINE_WORDS;
  }

  private static List<Line> removeEdges(List<Line> lines) {
    int first = firstProse(lines);
    int last = lastProse(lines);
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean edge = (i < first || i > last) && matches(line, Where.EDGE);
      boolean top = (i < first || i == lines.size() - 1) && matches(line, Where.TOP);
      if (!edge && !top) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static List<Line> removeAfterTitle(List<Line> lines, boolean withTitle) {
    if (withTitle && lines.size() > 1 && hidesTitle(lines.get(0), lines.get(1))) {
      return removeAfterTitle(lines.subList(1, lines.size()), true);
    }
    if (!withTitle || lines.isEmpty()) {
      return keep(lines, line -> !matches(line, Where.AFTER_TITLE));
    }
    List<Line> kept = new ArrayList<>(lines.subList(0, 1));
    kept.addAll(keep(lines.subList(1, lines.size()), line -> !matches(line, Where.AFTER_TITLE)));
    return kept;
  }

  private static boolean hidesTitle(Line first, Line second) {
    return RULES.match(first, Where.OUTLET) && !second.isProse() && second.isHeadlineLike();
  }

  private static boolean isListHeading(Line line) {
    return RULES.match(line, Where.LIST);
  }

  private static boolean matches(Line line, Where where) {
    return RULES.match(line, where) && !line.isOfArticle();
  }

  private static int firstProse(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isProse()) {
        return i;
      }
    }
    return lines.size();
  }

  private static int lastProse(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Line> keep(List<Line> lines, Predicate<Line> wanted) {
    return lines.stream().filter(wanted).toList();
  }
}
