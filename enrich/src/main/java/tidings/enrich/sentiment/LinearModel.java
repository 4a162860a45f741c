package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A multinomial logistic regression over sparse features. Immutable.
 *
 * <p>A key and its three weights lie side by side in one table, so that a feature costs one access
 * to memory; the table is a quarter to half full, with linear probing, and a key of 0 is free.
 */
public final class LinearModel {
  private static final int SLOT = 4;
  private final FeatureTable table;
  private final float[] weights;
  private final int[] slots;
  private final int mask;

  /**
   * Makes a model.
   *
   * @param weights three for each row of the table: of negative, neutral, positive
   */
  public LinearModel(FeatureTable table, float[] weights) {
    this.table = table;
    this.weights = weights;
    int size = Integer.highestOneBit(Math.max(1, table.size())) * 4;
    slots = new int[SLOT * size];
    mask = size - 1;
    for (int row = 0; row < table.size(); row++) {
      put(table.key(row), row);
    }
  }

  private void put(int key, int row) {
    int slot = slot(key);
    slots[slot] = key;
    for (int k = 0; k < 3; k++) {
      slots[slot + 1 + k] = Float.floatToRawIntBits(weights[3 * row + k]);
    }
  }

  /** Returns where a key is, or would be. */
  private int slot(int key) {
    int slot = SLOT * (key & mask);
    while (slots[slot] != key && slots[slot] != 0) {
      slot = slot + SLOT & SLOT * mask;
    }
    return slot;
  }

  /** Adds up the weights of one target's features. */
  final class Sum implements FeatureSink {
    private double negative;
    private double neutral;
    private double positive;

    @Override
    public void add(int key, float value) {
      int slot = slot(key);
      if (slots[slot] == 0) {
        return;
      }
      negative += Float.intBitsToFloat(slots[slot + 1]) * (double) value;
      neutral += Float.intBitsToFloat(slots[slot + 2]) * (double) value;
      positive += Float.intBitsToFloat(slots[slot + 3]) * (double) value;
    }

    double[] probabilities() {
      return Softmax.in(new double[] {negative, neutral, positive});
    }
  }

  void write(DataOutput out) throws IOException {
    table.write(out);
    Weights.write(weights, out);
  }

  static LinearModel read(DataInput in) throws IOException {
    return new LinearModel(FeatureTable.read(in), Weights.read(in));
  }
}
