package tidings.enrich.tokens;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Tokens;

/**
 * Splits a text that has no spaces between words, by Unicode Standard Annex 29 and the dictionaries
 * of ICU. Any other visible character is a token by itself. Belongs to one thread.
 */
final class DictionaryTokenizer {
  /** The dictionaries read a run at once: longer ones than any text has are cut. */
  private static final int MAX_RUN = 10_000;

  private @Nullable BreakIterator words;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  /** Returns the tokens of a text. */
  Tokens tokenize(String text) {
    size = 0;
    int start = 0;
    while (start < text.length()) {
      int end = endOfRun(text, start);
      addWords(text, start, end);
      start = end;
    }
    return new Tokens(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  private static int endOfRun(String text, int start) {
    int newline = text.indexOf('\n', start);
    int end = newline < 0 ? text.length() : newline + 1;
    if (end - start <= MAX_RUN) {
      return end;
    }
    int cut = start + MAX_RUN;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
  }

  private void addWords(String text, int from, int to) {
    if (words == null) {
      words = BreakIterator.getWordInstance(ULocale.ROOT);
    }
    words.setText(text.substring(from, to));
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (words.getRuleStatus() == BreakIterator.WORD_NONE) {
        addMarks(text, from + start, from + end);
      } else {
        add(from + start, from + end);
      }
      start = end;
    }
  }

  private void addMarks(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      int next = Math.min(to, at + Character.charCount(point));
      if (!Tokenizer.isInvisible(point)) {
        add(at, next);
      }
      at = next;
    }
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
