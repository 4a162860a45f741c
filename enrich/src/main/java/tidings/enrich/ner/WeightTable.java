package tidings.enrich.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights in whole steps, as the model's file holds them.
 *
 * @param rows the rows kept, ascending
 * @param weights {@link LaneSums#LANES} weights of each row: of the labels 1 to 16, relative to
 *     OUTSIDE
 * @param transitions scores of one label after another
 */
@SuppressWarnings("ArrayRecordComponent") // Plain numbers on their way to a file, never compared.
public record WeightTable(int[] rows, byte[] weights, Transitions transitions) {
  private static final float MAX_WEIGHT = Byte.MAX_VALUE;
  private static final float FINE_STEP = 1e-4f;

  /**
   * Rounds weights to steps. Leaves out rows whose weights are all smaller than a limit; weights
   * beyond the largest byte are cut to it.
   *
   * @param weights {@link LaneSums#LANES} weights for each of the {@link Rows#COUNT} rows
   * @param transitions by previous label and label
   * @param step the size of a step
   * @param smallest rows without a weight of at least this are left out
   */
  public static WeightTable rounded(
      float[] weights, float[][] transitions, float step, float smallest) {
    int[] rows = new int[Rows.COUNT];
    int kept = 0;
    for (int row = 0; row < Rows.COUNT; row++) {
      if (largest(weights, row * LaneSums.LANES) >= smallest) {
        rows[kept++] = row;
      }
    }
    byte[] bytes = new byte[kept * LaneSums.LANES];
    for (int i = 0; i < bytes.length; i++) {
      int row = rows[i / LaneSums.LANES];
      float weight = weights[row * LaneSums.LANES + i % LaneSums.LANES];
      bytes[i] = (byte) Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / step)));
    }
    int[] ascending = Arrays.copyOf(rows, kept);
    return new WeightTable(ascending, bytes, new Transitions(steps(transitions, step), step));
  }

  /**
   * Returns the best labels of a sentence.
   *
   * @param scores of the labels of each token
   * @param transitions by previous label and label
   */
  public static int[] labels(float[] scores, float[][] transitions, int size) {
    int[] tokens = new int[size * LaneSums.LANES];
    for (int i = 0; i < tokens.length; i++) {
      int token = i / LaneSums.LANES;
      float outside = scores[token * Labels.COUNT];
      float score = scores[token * Labels.COUNT + 1 + i % LaneSums.LANES];
      tokens[i] = Math.round((score - outside) / FINE_STEP);
    }
    return new BestPath(new Transitions(steps(transitions, FINE_STEP), FINE_STEP))
        .labels(tokens, size);
  }

  private static int[][] steps(float[][] transitions, float step) {
    int[][] scores = new int[Labels.COUNT + 1][Labels.COUNT];
    for (int previous = 0; previous <= Labels.COUNT; previous++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        scores[previous][label] = Math.round(transitions[previous][label] / step);
      }
    }
    return scores;
  }

  private static float largest(float[] weights, int from) {
    float largest = 0;
    for (int i = from; i < from + LaneSums.LANES; i++) {
      largest = Math.max(largest, Math.abs(weights[i]));
    }
    return largest;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeDouble(transitions.step());
    for (int[] scores : transitions.scores()) {
      for (int score : scores) {
        out.writeShort(score);
      }
    }
    out.writeInt(rows.length);
    int before = 0;
    for (int row : rows) {
      writeGap(row - before, out);
      before = row;
    }
    writeByLabel(out);
  }

  /** Gaps between rows are small: seven bits a byte, the eighth says that more follow. */
  private static void writeGap(int gap, DataOutputStream out) throws IOException {
    int rest = gap;
    while (rest > 0x7f) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static int readGap(DataInputStream in) throws IOException {
    int gap = 0;
    int shift = 0;
    int read = in.readUnsignedByte();
    while (read > 0x7f && shift < 28) {
      gap |= (read & 0x7f) << shift;
      shift += 7;
      read = in.readUnsignedByte();
    }
    return gap | read << shift;
  }

  /** All weights of one label together compress better. */
  private void writeByLabel(DataOutputStream out) throws IOException {
    byte[] column = new byte[rows.length];
    for (int lane = 0; lane < LaneSums.LANES; lane++) {
      for (int i = 0; i < column.length; i++) {
        column[i] = weights[i * LaneSums.LANES + lane];
      }
      out.write(column);
    }
  }

  static WeightTable read(DataInputStream in) throws IOException {
    double step = in.readDouble();
    int[][] scores = new int[Labels.COUNT + 1][Labels.COUNT];
    for (int[] ofPrevious : scores) {
      for (int label = 0; label < ofPrevious.length; label++) {
        ofPrevious[label] = in.readShort();
      }
    }
    int size = in.readInt();
    if (size < 0 || size > Rows.COUNT) {
      throw new IOException("it claims " + size + " rows of weights");
    }
    int[] rows = new int[size];
    int before = 0;
    for (int i = 0; i < size; i++) {
      before += readGap(in);
      if (before < 0 || before >= Rows.COUNT) {
        throw new IOException("it has weights for a row " + before);
      }
      rows[i] = before;
    }
    byte[] weights = new byte[size * LaneSums.LANES];
    byte[] column = new byte[size];
    for (int lane = 0; lane < LaneSums.LANES; lane++) {
      in.readFully(column);
      for (int i = 0; i < size; i++) {
        weights[i * LaneSums.LANES + lane] = column[i];
      }
    }
    return new WeightTable(rows, weights, new Transitions(scores, step));
  }
}
