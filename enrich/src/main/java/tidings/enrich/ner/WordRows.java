package tidings.enrich.ner;

import static tidings.enrich.ner.Mix.mix;

/**
 * The rows of the features that depend on one word alone, by where the word stands from the token
 * that they speak of.
 */
@SuppressWarnings("ArrayRecordComponent") // Plain numbers, never compared.
record WordRows(
    int[] own,
    int[] before,
    int[] after,
    int[] twoBefore,
    int[] twoAfter,
    int[] left,
    int[] right) {
  static final WordRows NONE = none();

  /** Number of tokens to either side that count as left or right of a token. */
  static final int WINDOW = 4;

  private static final int MAX_AFFIX_LENGTH = 4;

  private static WordRows none() {
    int[] none = {};
    return new WordRows(none, none, none, none, none, none, none);
  }

  static WordRows of(WordParts word) {
    return new WordRows(
        own(word),
        beside(word, 100),
        beside(word, 130),
        further(word, 160),
        further(word, 190),
        around(word, 220),
        around(word, 222));
  }

  private static int[] own(WordParts word) {
    Rows rows = new Rows();
    rows.add(mix(2, word.written()));
    rows.add(mix(3, word.lower()));
    rows.add(mix(10, word.shape()));
    addAffixes(word, rows);
    addClusters(word, rows);
    if (word.lastHyphen() > 0) {
      rows.add(mix(36, word.afterLastHyphen()));
      rows.add(mix(37, word.beforeFirstHyphen()));
    }
    addKinds(word, 60, rows);
    if (word.kinds() != 0) {
      rows.add(mix(61, word.kinds()));
    }
    return rows.toArray();
  }

  private static void addAffixes(WordParts word, Rows rows) {
    for (int length = 1; length <= MAX_AFFIX_LENGTH; length++) {
      rows.add(mix(16, length, word.beginning(length)));
      rows.add(mix(17, length, word.ending(length)));
    }
    rows.add(mix(34, word.suffix(), word.shape()));
    if (word.length() > MAX_AFFIX_LENGTH) {
      rows.add(mix(35, word.ending(MAX_AFFIX_LENGTH + 1)));
    }
  }

  private static void addClusters(WordParts word, Rows rows) {
    for (int bits : new int[] {4, 6, 8, 12, WordParts.WHOLE}) {
      rows.add(mix(39, bits, word.cluster(bits)));
    }
    rows.add(mix(45, word.cluster(8), word.shape()));
    rows.add(mix(52, word.cluster(WordParts.WHOLE), word.shape()));
  }

  private static void addKinds(WordParts word, int feature, Rows rows) {
    for (int kinds = word.kinds(); kinds != 0; kinds &= kinds - 1) {
      rows.add(mix(feature, Integer.numberOfTrailingZeros(kinds)));
    }
  }

  private static int[] beside(WordParts word, int feature) {
    Rows rows = new Rows();
    addFurther(word, feature, rows);
    rows.add(mix(feature + 2, word.shape()));
    rows.add(mix(feature + 3, word.suffix()));
    rows.add(mix(feature + 4, word.cluster(WordParts.WHOLE)));
    rows.add(mix(feature + 5, word.cluster(6)));
    return rows.toArray();
  }

  private static int[] further(WordParts word, int feature) {
    Rows rows = new Rows();
    addFurther(word, feature, rows);
    return rows.toArray();
  }

  private static void addFurther(WordParts word, int feature, Rows rows) {
    rows.add(mix(feature, word.lower()));
    rows.add(mix(feature + 1, word.cluster(8)));
    addKinds(word, feature + 6, rows);
  }

  private static int[] around(WordParts word, int feature) {
    return new int[] {
      Rows.row(mix(feature, word.lower())),
      Rows.row(mix(feature + 1000, word.cluster(WordParts.WHOLE)))
    };
  }
}
