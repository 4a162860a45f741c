package tidings.enrich.capitalized;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.Tokens;

/** Finds the runs of capitalised words in a text, without judging them. */
final class CapitalRuns {
  /** Words that stand inside names and begin none. */
  private static final Set<String> PARTICLES =
      Set.of(
          "af", "al", "av", "bin", "da", "das", "de", "degli", "dei", "del", "della", "den", "der",
          "di", "do", "dos", "du", "el", "ibn", "la", "le", "of", "ten", "ter", "van", "von", "zu");

  /** Words that stand before names only. */
  private static final Set<String> INTRODUCTIONS =
      Set.of(
          "herr",
          "herrn",
          "frau",
          "dr.",
          "prof.",
          "här",
          "madame",
          "monsieur",
          "señor",
          "señora",
          "signor",
          "signora");

  private static final int MAX_WORDS = 6;
  private static final int MAX_WORD_LENGTH = 40;

  private final String text;
  private final Tokens tokens;
  private final boolean[] initial;
  private final List<CapitalRun> runs = new ArrayList<>();

  /**
   * Reads the tokens of a text.
   *
   * @param initial for each token, whether a sentence starts with it
   */
  CapitalRuns(String text, Tokens tokens, boolean[] initial) {
    this.text = text;
    this.tokens = tokens;
    this.initial = initial;
  }

  /** Returns the runs in order. */
  List<CapitalRun> find() {
    int at = 0;
    while (at < tokens.size()) {
      at = isCapitalised(at) && !introduces(at) ? addRun(at) : at + 1;
    }
    return runs;
  }

  private int addRun(int first) {
    StringBuilder name = new StringBuilder(text.substring(nameStart(first), tokens.end(first)));
    int words = 1;
    int end = first + 1;
    while (words < MAX_WORDS) {
      int next = nextOfName(end);
      if (next < 0) {
        break;
      }
      for (int i = end; i <= next; i++) {
        name.append(' ').append(tokens.word(i));
      }
      words++;
      end = next + 1;
    }
    boolean elided = nameStart(first) > tokens.start(first);
    runs.add(
        new CapitalRun(
            name.toString(),
            nameStart(first),
            tokens.end(end - 1),
            words,
            !elided && startsAnew(first),
            first > 0 && introduces(first - 1)));
    return end;
  }

  private boolean introduces(int token) {
    return INTRODUCTIONS.contains(tokens.lowerCase(token));
  }

  /** Returns the next capitalised token of the name, over one or two particles; -1 if it ends. */
  private int nextOfName(int token) {
    int next = token;
    while (next < tokens.size() && next < token + 2 && PARTICLES.contains(tokens.word(next))) {
      next++;
    }
    boolean goesOn =
        next < tokens.size()
            && isCapitalised(next)
            && !initial[next]
            && nameStart(next) == tokens.start(next)
            && isOneSpaceApart(token - 1, next);
    return goesOn ? next : -1;
  }

  private boolean isOneSpaceApart(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.end(i) + 1 != tokens.start(i + 1) || text.charAt(tokens.end(i)) != ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether any word would have a capital here: after a full stop, a colon, an opening
   * mark.
   */
  private boolean startsAnew(int token) {
    return token == 0
        || initial[token]
        || (!Character.isLetterOrDigit(lastOf(token - 1)) && !tokens.word(token - 1).equals(","));
  }

  private int lastOf(int token) {
    return tokens.word(token).codePointBefore(tokens.word(token).length());
  }

  private boolean isCapitalised(int token) {
    String word = tokens.word(token);
    int start = nameStart(token) - tokens.start(token);
    if (word.length() - start < 2 || word.length() > MAX_WORD_LENGTH) {
      return false;
    }
    int first = word.codePointAt(start);
    return (Character.isUpperCase(first) || Character.isTitleCase(first))
        && Character.isLetter(word.codePointAt(start + Character.charCount(first)));
  }

  /** Returns where a name starts in a token: in l'Élysée after the apostrophe. */
  private int nameStart(int token) {
    String word = tokens.word(token);
    for (int i = 1; i < word.length() - 2 && i < 3; i++) {
      boolean apostrophe = word.charAt(i) == '\'' || word.charAt(i) == '’';
      if (apostrophe
          && Character.isLowerCase(word.charAt(i - 1))
          && Character.isUpperCase(word.charAt(i + 1))) {
        return tokens.start(token) + i + 1;
      }
    }
    return tokens.start(token);
  }
}
