package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tidings.enrich.annotator.Tokens;

/** Finds the longest runs of capitalised words, with the small words that names have inside. */
final class NameScanner {
  /** A name may go on after these heads with an "and". */
  private static final Set<String> HEADS_OF_TWO =
      Set.of("ministry", "department", "institute", "committee", "commission", "office", "agency");

  private static final int HEADLINE_WORDS = 5;
  private final EntitiesModel model;
  private final Tokens tokens;

  NameScanner(EntitiesModel model, Tokens tokens) {
    this.model = model;
    this.tokens = tokens;
  }

  /** Returns the runs among tokens {@code from} to {@code to}, which are one sentence. */
  List<NameRun> scan(int from, int to) {
    List<NameRun> runs = new ArrayList<>();
    boolean opens = true;
    int at = from;
    while (at < to) {
      if (!isCapitalised(at)) {
        opens = opens && !Character.isLetterOrDigit(tokens.word(at).codePointAt(0)) || isColon(at);
        at++;
        continue;
      }
      int end = endOfRun(at, to);
      runs.add(new NameRun(at, end, opens, false));
      opens = false;
      at = end;
    }
    return runs;
  }

  /**
   * Whether a sentence is written like a headline, with capitals that say nothing: all letters
   * capital, or nearly every word.
   */
  boolean isHeadline(int from, int to) {
    int words = 0;
    int capitalised = 0;
    int upperCase = 0;
    for (int i = from; i < to; i++) {
      String word = tokens.word(i);
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        capitalised += isCapitalised(i) ? 1 : 0;
        upperCase += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return words >= 2 && upperCase * 10 >= words * 8
        || words >= HEADLINE_WORDS && capitalised * 10 >= words * 9;
  }

  private int endOfRun(int start, int to) {
    int end = start + 1;
    while (end < to) {
      int next = afterConnectors(start, end, to);
      if (next < 0 || splits(next) || splits(end - 1)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** Returns the next capitalised token of the run, past at most two connectors; -1 if it ends. */
  private int afterConnectors(int start, int at, int to) {
    if (isCapitalised(at)) {
      return at;
    }
    if (!connects(start, at)) {
      return -1;
    }
    if (at + 1 < to && isCapitalised(at + 1)) {
      return at + 1;
    }
    boolean two = at + 2 < to && connects(start, at + 1) && isCapitalised(at + 2);
    return two ? at + 2 : -1;
  }

  private boolean connects(int start, int at) {
    String word = tokens.lowerCase(at);
    if (word.equals("&") || model.connects("particle", word)) {
      return true;
    }
    return model.connects("joint", word) && hasHead(start, at, word);
  }

  private boolean hasHead(int start, int at, String joint) {
    for (int i = start; i < at; i++) {
      String word = tokens.lowerCase(i);
      boolean head = joint.equals("and") ? HEADS_OF_TWO.contains(word) : isHead(word);
      if (head) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(String word) {
    return model.isOrganization("head", word) || model.isPlace("head", word);
  }

  /** Whether a capitalised word never is inside a name: days, months. */
  private boolean splits(int at) {
    return DateWords.isDayOrMonth(tokens.lowerCase(at));
  }

  private boolean isColon(int at) {
    return tokens.word(at).equals(":");
  }

  private boolean isCapitalised(int at) {
    String word = tokens.word(at);
    int hyphen = word.indexOf('-');
    boolean article =
        hyphen == 2 && model.connects("particle", tokens.lowerCase(at).substring(0, 2));
    boolean first = Character.isUpperCase(word.codePointAt(0));
    boolean last = hyphen < 0 || isUpperCase(word, word.lastIndexOf('-') + 1) || isShortEnd(word);
    return (first || article) && last;
  }

  private static boolean isShortEnd(String word) {
    return word.length() - word.lastIndexOf('-') <= 3;
  }

  private static boolean isUpperCase(String word, int at) {
    return at < word.length() && Character.isUpperCase(word.codePointAt(at));
  }
}
