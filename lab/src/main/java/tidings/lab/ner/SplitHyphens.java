package tidings.lab.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import tidings.enrich.ner.Labels;

/** Writes words with hyphens as some tokenizers split them: al-Velm becomes al - Velm. */
final class SplitHyphens {
  private final List<String> words = new ArrayList<>();
  private final List<Integer> allowed = new ArrayList<>();

  private SplitHyphens() {}

  static TrainingSentence of(TrainingSentence sentence) {
    SplitHyphens split = new SplitHyphens();
    for (int i = 0; i < sentence.words().length; i++) {
      split.add(sentence.words()[i], sentence.allowed()[i]);
    }
    return new TrainingSentence(
        split.words.toArray(String[]::new),
        split.allowed.stream().mapToInt(Integer::intValue).toArray());
  }

  private void add(String word, int labels) {
    int hyphen = hyphen(word, 0);
    if (hyphen < 0 || !Character.isLetter(word.charAt(hyphen - 1))) {
      add(word, labels, IntUnaryOperator.identity());
      return;
    }
    add(word.substring(0, hyphen), labels, Labels::firstPiece);
    int from = hyphen;
    while (hyphen >= 0) {
      add("-", labels, Labels::innerPiece);
      from = hyphen + 1;
      hyphen = hyphen(word, from);
      if (hyphen >= 0) {
        add(word.substring(from, hyphen), labels, Labels::innerPiece);
      }
    }
    add(word.substring(from), labels, Labels::lastPiece);
  }

  /** Returns the offset of a hyphen between characters of the rest, -1 if there is none. */
  private static int hyphen(String word, int from) {
    int hyphen = word.indexOf('-', from + 1);
    return hyphen < word.length() - 1 ? hyphen : -1;
  }

  private void add(String piece, int labels, IntUnaryOperator become) {
    int mapped = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      mapped |= (labels >>> label & 1) << become.applyAsInt(label);
    }
    words.add(piece);
    allowed.add(mapped);
  }
}
