package tidings.enrich.ner;

/** The words around a token whose own rows or scores count for it. */
final class WordRoles {
  private WordRoles() {}

  static void addScores(Sentence sentence, int i, LaneSums sums) {
    sentence.word(i).scores.addTo(sums, WordScores.OWN);
    sentence.word(i - 1).scores.addTo(sums, WordScores.BEFORE);
    sentence.word(i + 1).scores.addTo(sums, WordScores.AFTER);
    sentence.word(i - 2).scores.addTo(sums, WordScores.TWO_BEFORE);
    sentence.word(i + 2).scores.addTo(sums, WordScores.TWO_AFTER);
    int first = Math.max(0, i - WordRows.WINDOW);
    for (int left = first; left < i; left++) {
      sentence.word(left).scores.addTo(sums, WordScores.LEFT);
    }
    int end = Math.min(sentence.size(), i + WordRows.WINDOW + 1);
    for (int right = i + 1; right < end; right++) {
      sentence.word(right).scores.addTo(sums, WordScores.RIGHT);
    }
  }

  static void addRows(Sentence sentence, int i, Rows rows) {
    rows.addAll(sentence.word(i).rows.own());
    rows.addAll(sentence.word(i - 1).rows.before());
    rows.addAll(sentence.word(i + 1).rows.after());
    rows.addAll(sentence.word(i - 2).rows.twoBefore());
    rows.addAll(sentence.word(i + 2).rows.twoAfter());
    int first = Math.max(0, i - WordRows.WINDOW);
    for (int left = first; left < i; left++) {
      rows.addAll(sentence.word(left).rows.left());
    }
    int end = Math.min(sentence.size(), i + WordRows.WINDOW + 1);
    for (int right = i + 1; right < end; right++) {
      rows.addAll(sentence.word(right).rows.right());
    }
  }
}
