package tidings.enrich.ner;

import java.util.ArrayList;
import java.util.List;

/** Turns documents into rows of weights for training. Not thread-safe. */
public final class RowSource {
  private static final int VOCABULARY = 400_000;

  private final Vocabulary vocabulary;

  /** Makes a source that knows the words of a model. */
  public RowSource(List<String> clusters, List<String> listed) {
    WordLists lists = NameModel.lists(clusters, listed);
    vocabulary = new Vocabulary(lists, WordScores.Source.NOTHING, VOCABULARY);
  }

  /** A document while its rows are made. */
  public final class Document {
    private final List<Sentence> sentences = new ArrayList<>();
    private final DocumentMemory memory;
    private final Rows rows = new Rows();
    private int[][] decided = {};

    private Document(List<String[]> document) {
      document.forEach(words -> sentences.add(new Sentence(words, vocabulary)));
      memory = new DocumentMemory(sentences);
    }

    /** Begins the second pass: labels that the first gave to each sentence. */
    public void decide(int[][] labels) {
      decided = labels;
      for (int i = 0; i < labels.length; i++) {
        memory.remember(sentences.get(i), labels[i], 1);
      }
    }

    /** Returns the rows of each token of a sentence; in the second pass with those of decisions. */
    public int[][] rows(int index) {
      Sentence sentence = sentences.get(index);
      boolean second = decided.length > 0;
      if (second) {
        memory.remember(sentence, decided[index], -1);
      }
      int[][] all = new int[sentence.size()][];
      for (int i = 0; i < all.length; i++) {
        rows.clear();
        WordRoles.addRows(sentence, i, rows);
        ContextRows.add(sentence, i, rows);
        memory.addCase(sentence, i, rows);
        if (second) {
          memory.addDecisions(sentence, i, rows);
        }
        all[i] = rows.toArray();
      }
      if (second) {
        memory.remember(sentence, decided[index], 1);
      }
      return all;
    }
  }

  /** Begins a document. */
  public Document document(List<String[]> sentences) {
    return new Document(sentences);
  }
}
