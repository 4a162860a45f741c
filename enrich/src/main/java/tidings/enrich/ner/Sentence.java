package tidings.enrich.ner;

/** A sentence as features see it: its words, its casing, phrases on lists, runs of capitals. */
final class Sentence {
  private static final int MAX_PHRASE_WORDS = 8;

  private final Word[] padded;
  private final int size;
  final Casing casing;
  private final int[] phrases;
  private final int[] runStart;
  private final int[] runEnd;

  Sentence(String[] words, Vocabulary vocabulary) {
    size = words.length;
    casing = Casing.of(words);
    padded = new Word[size + 4];
    padded[0] = vocabulary.edge();
    padded[1] = vocabulary.edge();
    padded[size + 2] = vocabulary.edge();
    padded[size + 3] = vocabulary.edge();
    for (int i = 0; i < size; i++) {
      padded[i + 2] = vocabulary.word(words[i], casing);
    }
    phrases = phrases(vocabulary.lists().phrases());
    runStart = new int[size];
    runEnd = new int[size];
    findRuns();
  }

  int size() {
    return size;
  }

  /** Returns a word; up to two before the first and after the last there is the edge. */
  Word word(int token) {
    return padded[token + 2];
  }

  /**
   * Returns the listed phrase that a token is in: four times its kinds, plus 1 at its first token,
   * 2 inside, 3 at its last, 4 if it has one token only; 0 if it is in none.
   */
  int phrase(int token) {
    return token >= 0 && token < size ? phrases[token] : 0;
  }

  /** Returns the first token of the run of capitalized words that a token is in, -1 if in none. */
  int runStart(int token) {
    return runStart[token];
  }

  int runEnd(int token) {
    return runEnd[token];
  }

  private void findRuns() {
    int from = 0;
    while (from < size) {
      int to = from;
      while (to < size && word(to).capitalized) {
        to++;
      }
      for (int i = from; i < to; i++) {
        runStart[i] = from;
        runEnd[i] = to;
      }
      if (to == from) {
        runStart[from] = -1;
        runEnd[from] = -1;
        to++;
      }
      from = to;
    }
  }

  private int[] phrases(PhraseTable table) {
    int[] tags = new int[size];
    for (int from = 0; from < size; from++) {
      if (word(from).capitalized) {
        addLongest(from, table, tags);
      }
    }
    return tags;
  }

  private void addLongest(int from, PhraseTable table, int[] tags) {
    int kinds = 0;
    int to = from;
    long hash = 0;
    int end = Math.min(size, from + MAX_PHRASE_WORDS);
    for (int i = from; i < end; i++) {
      hash = PhraseTable.extend(hash, word(i).lowerCase);
      int found = table.find(hash);
      if (found == PhraseTable.ABSENT) {
        break;
      }
      kinds = found > 0 ? found : kinds;
      to = found > 0 ? i + 1 : to;
    }
    for (int i = from; i < to; i++) {
      boolean insideLonger = tags[i] != 0 && (to - from == 1 || (tags[i] - 1 & 3) != 3);
      tags[i] = insideLonger ? tags[i] : kinds * 4 + 1 + place(i, from, to);
    }
  }

  private static int place(int token, int from, int to) {
    if (to - from == 1) {
      return 3;
    }
    if (token == from) {
      return 0;
    }
    return token == to - 1 ? 2 : 1;
  }
}
