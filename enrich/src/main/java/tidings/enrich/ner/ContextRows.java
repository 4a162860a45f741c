package tidings.enrich.ner;

import static tidings.enrich.ner.Mix.mix;

/** Adds the rows of the features that depend on several words of a sentence at once. */
final class ContextRows {
  private static final int MAX_RUN = 5;

  private ContextRows() {}

  static void add(Sentence sentence, int i, Rows rows) {
    rows.add(1);
    if (isFarFromCapitals(sentence, i)) {
      addPlain(sentence, i, rows);
      return;
    }
    addWords(sentence, i, rows);
    addShapes(sentence, i, rows);
    addClusters(sentence, i, rows);
    addPhrases(sentence, i, rows);
    if (Acronyms.isExplained(sentence, i)) {
      rows.add(mix(330, 1));
      rows.add(mix(331, sentence.word(i).shape));
    }
    if (sentence.runStart(i) >= 0 && sentence.casing != Casing.CAPITALS) {
      addRun(sentence, i, rows);
    }
  }

  /** Such tokens, three of four, are hardly ever in names: they cost little. */
  private static boolean isFarFromCapitals(Sentence sentence, int i) {
    return !sentence.word(i).capitalized
        && !sentence.word(i - 1).capitalized
        && !sentence.word(i + 1).capitalized;
  }

  private static void addPlain(Sentence sentence, int i, Rows rows) {
    int shape = sentence.word(i).shape;
    rows.add(mix(252, sentence.word(i - 1).shape, shape));
    rows.add(mix(253, shape, sentence.word(i + 1).shape));
    rows.add(mix(258, shape, (i == 0 ? 1 : 0) + 2 * sentence.casing.code));
  }

  private static void addWords(Sentence sentence, int i, Rows rows) {
    Word word = sentence.word(i);
    Word before = sentence.word(i - 1);
    Word after = sentence.word(i + 1);
    rows.add(mix(250, before.lower, word.lower));
    rows.add(mix(251, word.lower, after.lower));
    rows.add(mix(259, before.lower, after.lower));
    rows.add(mix(260, sentence.word(i - 2).lower, before.lower));
    rows.add(mix(261, after.lower, sentence.word(i + 2).lower));
    int size = sentence.size();
    rows.add(mix(270, size < 6 ? size : size < 10 ? 7 : 8));
    if (i == 0) {
      rows.add(mix(271, word.shape, after.shape));
      rows.add(mix(272, word.cluster));
      rows.add(mix(273, word.lower));
    }
  }

  private static void addShapes(Sentence sentence, int i, Rows rows) {
    int shape = sentence.word(i).shape;
    Word before = sentence.word(i - 1);
    Word after = sentence.word(i + 1);
    rows.add(mix(252, before.shape, shape));
    rows.add(mix(253, shape, after.shape));
    rows.add(mix(254, before.shape, shape, after.shape));
    rows.add(mix(255, before.lower, shape));
    rows.add(mix(256, after.lower, shape));
    rows.add(mix(257, before.suffix, shape));
    rows.add(mix(258, shape, (i == 0 ? 1 : 0) + 2 * sentence.casing.code));
    rows.add(mix(262, sentence.word(i - 2).shape, before.shape, shape));
    rows.add(mix(263, shape, after.shape, sentence.word(i + 2).shape));
  }

  private static void addClusters(Sentence sentence, int i, Rows rows) {
    Word word = sentence.word(i);
    Word before = sentence.word(i - 1);
    Word after = sentence.word(i + 1);
    rows.add(mix(264, before.cluster8, word.cluster8));
    rows.add(mix(265, word.cluster8, after.cluster8));
    rows.add(mix(266, before.cluster, word.shape));
    rows.add(mix(267, after.cluster, word.shape));
    rows.add(mix(268, before.cluster6, word.shape, after.cluster6));
  }

  private static void addPhrases(Sentence sentence, int i, Rows rows) {
    int phrase = sentence.phrase(i);
    int before = sentence.phrase(i - 1);
    int after = sentence.phrase(i + 1);
    rows.add(mix(280, phrase));
    if (phrase != 0) {
      rows.add(mix(281, phrase, sentence.word(i).shape));
      rows.add(mix(282, phrase, after));
      rows.add(mix(283, phrase, before));
      int alone = (phrase - 1 & 3) == 3 ? 1 : 0;
      for (int kinds = (phrase - 1) >> 2; kinds != 0; kinds &= kinds - 1) {
        rows.add(mix(286, Integer.numberOfTrailingZeros(kinds), alone));
      }
    }
    if (after != 0) {
      rows.add(mix(284, after));
    }
    if (before != 0) {
      rows.add(mix(285, before));
    }
  }

  /**
   * Capitalized words in a row are often one name, whose last word and neighbours tell its type.
   */
  private static void addRun(Sentence sentence, int i, Rows rows) {
    int from = sentence.runStart(i);
    int to = sentence.runEnd(i);
    int length = Math.min(to - from, MAX_RUN);
    int place = i == from ? 0 : i == to - 1 ? 2 : 1;
    Word before = sentence.word(from - 1);
    Word after = sentence.word(to);
    rows.add(mix(290, length * 3 + place, sentence.casing.code));
    if (length > 1 && length < MAX_RUN) {
      Word first = sentence.word(from);
      Word last = sentence.word(to - 1);
      rows.add(mix(291, last.lower));
      rows.add(mix(292, last.cluster));
      rows.add(mix(293, first.lower));
      rows.add(mix(294, first.cluster));
      rows.add(mix(295, last.suffix));
    }
    rows.add(mix(296, before.lower));
    rows.add(mix(297, after.lower));
    rows.add(mix(298, before.cluster));
    rows.add(mix(299, after.cluster));
    rows.add(mix(300, before.lower, after.lower));
    rows.add(mix(301, length, before.cluster8, after.cluster8));
  }
}
