package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The numbers of a small convolutional network. Each place of a sentence gets a vector: what stands
 * there and on its two sides, and how it stands to the target. Of each unit the greatest value
 * before the target, at it and after it is kept; a linear layer decides from these.
 *
 * @see <a href="https://aclanthology.org/D14-1181/">Kim 2014, Convolutional neural networks for
 *     sentence classification</a>
 * @see <a href="https://aclanthology.org/D15-1203/">Zeng et al. 2015, piecewise pooling</a>
 * @param units how many values a place has
 * @param content for each tap and row of content, its vector
 * @param relation for each row of relation, its vector
 * @param bias what every place has
 * @param output for each class, a weight for each unit of each piece
 * @param prior for each class, what it has without any place
 */
@SuppressWarnings("ArrayRecordComponent") // Plain numbers, never compared.
public record WordNetwork(
    int units, float[] content, float[] relation, float[] bias, float[] output, float[] prior) {
  /** The place before, the place itself, the one after it. */
  public static final int TAPS = 3;

  /** Before the target, the target, after it. */
  public static final int PIECES = 3;

  /** Returns the numbers as a model file keeps them. */
  public WordNetwork rounded() {
    return new WordNetwork(
        units,
        Weights.rounded(content),
        Weights.rounded(relation),
        Weights.rounded(bias),
        Weights.rounded(output),
        Weights.rounded(prior));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(units);
    Weights.write(content, out);
    Weights.write(relation, out);
    Weights.write(bias, out);
    Weights.write(output, out);
    Weights.write(prior, out);
  }

  static WordNetwork read(DataInput in) throws IOException {
    return new WordNetwork(
        in.readInt(),
        Weights.read(in),
        Weights.read(in),
        Weights.read(in),
        Weights.read(in),
        Weights.read(in));
  }
}
