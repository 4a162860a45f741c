package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A multinomial logistic regression over sparse features. Immutable. */
public final class LinearModel {
  private final FeatureTable table;

  private final float[] weights;

  /**
   * Makes a model.
   *
   * @param weights three for each row of the table: of negative, neutral, positive
   */
  public LinearModel(FeatureTable table, float[] weights) {
    this.table = table;
    this.weights = weights;
  }

  /** Adds up the weights of one target's features. */
  final class Sum implements FeatureSink {
    private final double[] logits = new double[3];

    @Override
    public void add(int key, float value) {
      int row = table.row(key);
      if (row < 0) {
        return;
      }
      for (int i = 0; i < 3; i++) {
        logits[i] += weights[3 * row + i] * (double) value;
      }
    }

    double[] probabilities() {
      return Softmax.in(logits.clone());
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
