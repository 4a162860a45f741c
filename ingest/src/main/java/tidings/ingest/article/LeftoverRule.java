package tidings.ingest.article;

import java.util.regex.Pattern;

/**
 * One row of {@code leftover-lines.tsv}.
 *
 * @param where on which lines of a text it holds
 * @param words the longest line, in words, that it looks at
 * @param pattern what the whole line has to match
 */
record LeftoverRule(Where where, int words, Pattern pattern) {
  /** On which lines of a text a rule holds. */
  enum Where {
    ANYWHERE,
    AFTER_TITLE,
    EDGE,
    TOP,
    OUTLET,
    LIST
  }

  boolean matches(Line line) {
    if (line.words() > words) {
      return false;
    }
    return pattern.matcher(line.bare()).matches()
        || (!line.bare().equals(line.text()) && pattern.matcher(line.text()).matches());
  }
}
