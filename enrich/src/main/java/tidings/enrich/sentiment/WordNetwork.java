package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A small convolutional network. Each place of a sentence gets a vector: what stands there and on
 * its two sides, and how it stands to the target. Of each unit the greatest value before the
 * target, at it and after it is kept; a linear layer decides from these.
 *
 * @see <a href="https://aclanthology.org/D14-1181/">Kim 2014, Convolutional neural networks for
 *     sentence classification</a>
 * @see <a href="https://aclanthology.org/P09-1113/">Mintz et al. 2009</a> and <a
 *     href="https://aclanthology.org/D15-1203/">Zeng et al. 2015, piecewise pooling</a>
 */
public final class WordNetwork {
  /** A place, and the one on either side. */
  public static final int TAPS = 3;

  /** Before the target, the target, after it. */
  public static final int PIECES = 3;

  /**
   * The numbers of a network, in training and at work.
   *
   * @param units how many values a place has
   * @param content for each tap and row of content, its vector
   * @param relation for each row of relation, its vector
   * @param bias what every place has
   * @param output for each class, a weight for each unit of each piece
   * @param prior for each class, what it has without any place
   */
  @SuppressWarnings("ArrayRecordComponent") // Plain numbers, never compared.
  public record Parameters(
      int units, float[] content, float[] relation, float[] bias, float[] output, float[] prior) {
    /** Returns the numbers as a model file keeps them. */
    public Parameters rounded() {
      return new Parameters(
          units,
          Weights.rounded(content),
          Weights.rounded(relation),
          Weights.rounded(bias),
          Weights.rounded(output),
          Weights.rounded(prior));
    }
  }

  private final Parameters parameters;
  private final int contentRows;

  /** Makes a network of its numbers. */
  public WordNetwork(Parameters parameters) {
    this.parameters = parameters;
    contentRows = parameters.content().length / TAPS / parameters.units();
  }

  /**
   * Returns the probabilities of negative, neutral, positive.
   *
   * @param content for each place the rows of what stands there
   * @param relation for each place the rows of how it stands to the target
   * @param target the place of the target
   */
  public double[] probabilities(int[][] content, int[][] relation, int target) {
    int units = parameters.units();
    float[] greatest = new float[PIECES * units];
    float[] place = new float[units];
    for (int i = 0; i < content.length; i++) {
      fill(place, content, relation, i);
      int piece = (Integer.signum(i - target) + 1) * units;
      for (int unit = 0; unit < units; unit++) {
        greatest[piece + unit] = Math.max(greatest[piece + unit], place[unit]);
      }
    }
    return Softmax.in(logits(greatest));
  }

  private void fill(float[] place, int[][] content, int[][] relation, int at) {
    System.arraycopy(parameters.bias(), 0, place, 0, place.length);
    for (int tap = 0; tap < TAPS; tap++) {
      int neighbour = at + tap - 1;
      if (neighbour >= 0 && neighbour < content.length) {
        add(place, parameters.content(), content[neighbour], tap * contentRows);
      }
    }
    add(place, parameters.relation(), relation[at], 0);
  }

  private static void add(float[] sum, float[] vectors, int[] rows, int firstRow) {
    for (int row : rows) {
      int offset = (firstRow + row) * sum.length;
      for (int unit = 0; unit < sum.length; unit++) {
        sum[unit] += vectors[offset + unit];
      }
    }
  }

  private double[] logits(float[] greatest) {
    double[] logits = new double[3];
    for (int k = 0; k < 3; k++) {
      double sum = parameters.prior()[k];
      for (int i = 0; i < greatest.length; i++) {
        sum += (double) greatest[i] * parameters.output()[k * greatest.length + i];
      }
      logits[k] = sum;
    }
    return logits;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(parameters.units());
    Weights.write(parameters.content(), out);
    Weights.write(parameters.relation(), out);
    Weights.write(parameters.bias(), out);
    Weights.write(parameters.output(), out);
    Weights.write(parameters.prior(), out);
  }

  static WordNetwork read(DataInput in) throws IOException {
    return new WordNetwork(
        new Parameters(
            in.readInt(),
            Weights.read(in),
            Weights.read(in),
            Weights.read(in),
            Weights.read(in),
            Weights.read(in)));
  }
}
