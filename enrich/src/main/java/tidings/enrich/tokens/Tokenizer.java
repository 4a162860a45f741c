package tidings.enrich.tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import tidings.enrich.annotator.Tokens;

/**
 * Splits a text into tokens in one pass. A word is a run of letters, digits and marks, with
 * hyphens, apostrophes, ampersands and full stops between them; a possessive ending is a token of
 * its own, an abbreviation keeps its full stop; any other visible character is a token by itself.
 */
public final class Tokenizer {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "adm", "bros", "capt", "co", "col", "corp", "dr", "fr", "ft", "gen", "gov", "hon", "inc",
          "jr", "lt", "ltd", "maj", "mr", "mrs", "ms", "mt", "no", "plc", "pres", "prof", "rep",
          "rev", "sen", "sgt", "sr", "st", "vs");

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** Returns the tokens of a text. */
  public static Tokens tokenize(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return new Tokens(
        text,
        Arrays.copyOf(tokenizer.starts, tokenizer.size),
        Arrays.copyOf(tokenizer.ends, tokenizer.size));
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (startsWord(point)) {
        at = addWord(at);
      } else {
        if (!isInvisible(point)) {
          add(at, next);
        }
        at = next;
      }
    }
  }

  private int addWord(int start) {
    int end = endOfWord(start);
    int possessive = possessive(start, end);
    if (possessive > start) {
      add(start, possessive);
      add(possessive, end);
      return end;
    }
    int stop =
        end < text.length() && text.charAt(end) == '.' && isAbbreviation(start, end)
            ? end + 1
            : end;
    add(start, stop);
    return stop;
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean inside = continuesWord(point) || joins(start, at, next);
      if (!inside) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Returns where 's begins if the word ends in it, else -1. */
  private int possessive(int start, int end) {
    boolean endsInS =
        end - start > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    return endsInS && isApostrophe(text.charAt(end - 2)) ? end - 2 : -1;
  }

  private boolean isAbbreviation(int start, int end) {
    if (end - start == 1) {
      return Character.isUpperCase(text.charAt(start));
    }
    boolean dotted = text.charAt(end - 2) == '.' && Character.isLetter(text.charAt(end - 1));
    return dotted
        || (end - start <= 4
            && ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)));
  }

  private static boolean startsWord(int point) {
    return Character.isLetterOrDigit(point);
  }

  private static boolean continuesWord(int point) {
    if (Character.isLetterOrDigit(point)) {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** Returns whether the mark at an offset stands inside the word that started before it. */
  private boolean joins(int start, int at, int next) {
    if (at == start || next >= text.length() || !startsWord(text.codePointAt(next))) {
      return false;
    }
    char mark = text.charAt(at);
    if (mark == ',' || mark == '.') {
      return (isDigit(at - 1) && isDigit(next)) || (mark == '.' && isInitial(start, at));
    }
    return mark == '-' || mark == '&' || isApostrophe(mark);
  }

  private boolean isDigit(int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }

  /** Returns whether a full stop follows a single letter, as in U.S. or e.g. */
  private boolean isInitial(int start, int stop) {
    boolean letter = Character.isLetter(text.charAt(stop - 1));
    return letter && (stop - 1 == start || text.charAt(stop - 2) == '.');
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’';
  }

  static boolean isInvisible(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }
}
