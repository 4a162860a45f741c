package tidings.aggregate.text;

import java.nio.ByteBuffer;
import tidings.news.state.CountedArticle;

/**
 * What an article is about: the weight of each of its terms, as integers, so that sums are exact.
 *
 * @param terms terms, without the mark of names
 * @param weights their weights, in the same order
 * @param squared sum of the squared weights
 */
public record TermVector(int[] terms, int[] weights, long squared) {
  /** The bit of a term id that marks a name. */
  public static final int NAME = 1;

  /** Length of the vectors, but for rounding. */
  public static final int LENGTH = 1 << 14;

  private static final int MASK = 0xffff;

  /** Scales weights to a vector of the usual length. */
  static TermVector scaled(int[] terms, double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double factor = squares == 0 ? 0 : LENGTH / Math.sqrt(squares);
    int[] rounded = new int[weights.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (int) Math.rint(weights[i] * factor);
    }
    return of(terms, rounded);
  }

  private static TermVector of(int[] terms, int[] weights) {
    long squared = 0;
    for (int weight : weights) {
      squared += (long) weight * weight;
    }
    return new TermVector(terms, weights, squared);
  }

  /** Terms of a slim article without the mark of names. */
  static int[] terms(ByteBuffer ids) {
    int[] terms = ids(ids);
    for (int i = 0; i < terms.length; i++) {
      terms[i] &= ~NAME;
    }
    return terms;
  }

  public static int[] ids(ByteBuffer ids) {
    int[] terms = new int[ids.remaining() / Integer.BYTES];
    ids.duplicate().asIntBuffer().get(terms);
    return terms;
  }

  /** Reads the vector that was frozen when the article was placed. */
  public static TermVector of(CountedArticle counted) {
    int[] terms = terms(counted.getArticle().getTermIds());
    ByteBuffer bytes = counted.getTermWeights().duplicate();
    int[] weights = new int[terms.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = bytes.getShort() & MASK;
    }
    return of(terms, weights);
  }

  public ByteBuffer writeWeights() {
    ByteBuffer bytes = ByteBuffer.allocate(weights.length * Short.BYTES);
    for (int weight : weights) {
      bytes.putShort((short) weight);
    }
    return bytes.flip();
  }
}
