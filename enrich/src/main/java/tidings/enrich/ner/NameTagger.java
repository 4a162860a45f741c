package tidings.enrich.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tidings.enrich.annotator.ModelFile;

/**
 * Finds the names in a document with a linear-chain conditional random field over hand-made
 * features. Two passes: the first reads each sentence by itself, the second also what the words
 * were taken for in the other sentences. The result depends on the document alone. One for each
 * thread; the model is shared.
 */
public final class NameTagger {
  /** A longer sentence is read in pieces of this many words. */
  static final int MAX_SENTENCE_WORDS = 2000;

  private static final int VOCABULARY = 20_000;

  private static final class Shipped {
    static final NameModel MODEL = ModelFile.read(NameTagger.class, "names.model", NameModel::read);
  }

  private final Vocabulary vocabulary;
  private final RowWeights weights;
  private final BestPath bestPath;
  private final Confidence confidence;
  private final Rows rows = new Rows();
  private final LaneSums sums = new LaneSums();

  /** Makes a tagger from a model. */
  public NameTagger(NameModel model) {
    weights = model.weights();
    vocabulary = new Vocabulary(model.lists(), r -> WordScores.of(r, weights), VOCABULARY);
    bestPath = new BestPath(model.transitions());
    confidence = new Confidence(model.transitions());
  }

  /**
   * Returns a tagger with the model that the product ships; it is loaded once, at the first call.
   *
   * @throws java.io.UncheckedIOException if the model's file is absent or unreadable
   */
  public static NameTagger shipped() {
    return new NameTagger(Shipped.MODEL);
  }

  /** Returns the version of the shipped model. */
  public static String version() {
    return Shipped.MODEL.version();
  }

  /**
   * Finds the names in one document.
   *
   * @param document its sentences, the title first if there is one; each the words as written
   * @return the names of each sentence, in order and without overlap
   */
  public List<List<TaggedName>> tag(List<String[]> document) {
    List<Piece> pieces = pieces(document);
    DocumentMemory memory = new DocumentMemory(pieces.stream().map(Piece::sentence).toList());
    for (Piece piece : pieces) {
      scoreAlone(piece, memory);
      piece.labels = bestPath.labels(piece.scores, piece.sentence.size());
      memory.remember(piece.sentence, piece.labels, 1);
    }
    List<List<TaggedName>> names = new ArrayList<>();
    document.forEach(sentence -> names.add(new ArrayList<>()));
    for (Piece piece : pieces) {
      memory.remember(piece.sentence, piece.labels, -1);
      scoreAmongOthers(piece, memory);
      memory.remember(piece.sentence, piece.labels, 1);
      int[] labels = bestPath.labels(piece.scores, piece.sentence.size());
      names.get(piece.index).addAll(confidence.names(labels, piece.scores, piece.offset));
    }
    return names;
  }

  /** A sentence, or a part of a very long one, with its scores. */
  private static final class Piece {
    private final Sentence sentence;
    private final int index;
    private final int offset;
    private final int[] scores;
    private int[] labels = {};

    private Piece(Sentence sentence, int index, int offset) {
      this.sentence = sentence;
      this.index = index;
      this.offset = offset;
      scores = new int[sentence.size() * LaneSums.LANES];
    }

    private Sentence sentence() {
      return sentence;
    }
  }

  private List<Piece> pieces(List<String[]> document) {
    List<Piece> pieces = new ArrayList<>();
    for (int index = 0; index < document.size(); index++) {
      String[] words = document.get(index);
      for (int from = 0; from < words.length; from += MAX_SENTENCE_WORDS) {
        int to = Math.min(words.length, from + MAX_SENTENCE_WORDS);
        String[] part = to - from == words.length ? words : Arrays.copyOfRange(words, from, to);
        pieces.add(new Piece(new Sentence(part, vocabulary), index, from));
      }
    }
    return pieces;
  }

  private void scoreAlone(Piece piece, DocumentMemory memory) {
    Sentence sentence = piece.sentence;
    for (int i = 0; i < sentence.size(); i++) {
      sums.clear();
      WordRoles.addScores(sentence, i, sums);
      rows.clear();
      ContextRows.add(sentence, i, rows);
      memory.addCase(sentence, i, rows);
      addRowsTo(piece.scores, i);
    }
  }

  private void scoreAmongOthers(Piece piece, DocumentMemory memory) {
    for (int i = 0; i < piece.sentence.size(); i++) {
      sums.clear();
      rows.clear();
      memory.addDecisions(piece.sentence, i, rows);
      addRowsTo(piece.scores, i);
    }
  }

  private void addRowsTo(int[] scores, int token) {
    for (int i = 0; i < rows.size(); i++) {
      weights.addTo(rows.get(i), sums);
    }
    sums.addTo(scores, token * LaneSums.LANES);
  }
}
