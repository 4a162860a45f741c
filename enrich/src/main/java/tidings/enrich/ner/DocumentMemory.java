package tidings.enrich.ner;

import static tidings.enrich.ner.Mix.mix;

import java.util.List;

/**
 * Evidence about a word in the rest of its document: whether it is written small elsewhere, and
 * what its other occurrences were taken for in the first pass (Krishnan and Manning 2006).
 */
final class DocumentMemory {
  private static final int OUTSIDE = Labels.TYPES.size();
  private static final int SMALL = OUTSIDE + 1;
  private static final int CAPITALIZED = OUTSIDE + 2;

  private final WordCounts words = new WordCounts(CAPITALIZED + 1);
  private final WordCounts pairs = new WordCounts(OUTSIDE + 1);

  DocumentMemory(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.casing == Casing.MIXED) {
        countCase(sentence);
      }
    }
  }

  private void countCase(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (!word.alphabetic) {
        continue;
      }
      if (!word.capitalized) {
        words.add(word.lower, SMALL, 1);
      } else if (i > 0 && !sentence.word(i - 1).mark) {
        words.add(word.lower, CAPITALIZED, 1);
      }
    }
  }

  /** Counts the decisions about a sentence, or takes them back. */
  void remember(Sentence sentence, int[] labels, int times) {
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      boolean named = labels[i] != Labels.OUTSIDE;
      int type = named ? Labels.type(labels[i]) : OUTSIDE;
      if (word.capitalized || named) {
        words.add(word.lower, type, times);
      }
      if (named && Labels.continues(labels[i])) {
        pairs.add(pair(sentence.word(i - 1), word), type, times);
      }
    }
  }

  private static int pair(Word first, Word second) {
    return mix(first.lower, second.lower);
  }

  /** Adds the rows of how the word is written elsewhere. */
  void addCase(Sentence sentence, int i, Rows rows) {
    Word word = sentence.word(i);
    if (!word.alphabetic) {
      return;
    }
    int elsewhere =
        (words.get(word.lower, SMALL) > 0 ? 1 : 0)
            + (words.get(word.lower, CAPITALIZED) > 0 ? 2 : 0);
    int here = word.capitalized ? i == 0 ? 2 : 1 : 0;
    rows.add(mix(310, elsewhere, here + 3 * sentence.casing.code));
    rows.add(mix(311, elsewhere, word.shape + (i == 0 ? 7 : 0)));
  }

  /** Adds the rows of what the word was taken for elsewhere. */
  void addDecisions(Sentence sentence, int i, Rows rows) {
    Word word = sentence.word(i);
    if (!word.capitalized) {
      return;
    }
    Word before = sentence.word(i - 1);
    Word after = sentence.word(i + 1);
    int verdict = verdict(words, word.lower);
    int next = after.capitalized ? best(words, after.lower) : 0;
    int previous = before.capitalized ? best(words, before.lower) : 0;
    int withNext = after.alphabetic ? verdict(pairs, pair(word, after)) : 0;
    int withPrevious = before.alphabetic ? verdict(pairs, pair(before, word)) : 0;
    rows.add(mix(320, verdict, sentence.casing.code));
    rows.add(mix(321, verdict, word.shape));
    rows.add(mix(322, verdict, next));
    rows.add(mix(323, verdict, previous));
    rows.add(mix(324, withNext));
    rows.add(mix(325, withPrevious));
    rows.add(mix(326, withNext * 20 + withPrevious, verdict));
    rows.add(mix(327, verdict, word.cluster6));
  }

  /** Returns 0 for an unknown word, else 1 and the type that most of its occurrences have. */
  private static int best(WordCounts counts, int hash) {
    int best = 0;
    int total = 0;
    for (int type = 0; type <= OUTSIDE; type++) {
      int count = counts.get(hash, type);
      total += count;
      best = count > counts.get(hash, best) ? type : best;
    }
    return total == 0 ? 0 : best + 1;
  }

  /** Returns 0 for an unknown word, else what most occurrences are, and how surely. */
  private static int verdict(WordCounts counts, int hash) {
    int best = best(counts, hash);
    if (best == 0) {
      return 0;
    }
    int total = 0;
    for (int type = 0; type <= OUTSIDE; type++) {
      total += counts.get(hash, type);
    }
    boolean unanimous = counts.get(hash, best - 1) == total;
    return 1 + (best - 1) * 3 + (unanimous ? total > 2 ? 2 : 1 : 0);
  }
}
