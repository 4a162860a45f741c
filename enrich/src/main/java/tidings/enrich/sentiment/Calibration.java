package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Makes probabilities as sure as they are right; their order stays.
 *
 * @see <a href="https://proceedings.mlr.press/v70/guo17a.html">Guo et al. 2017, On calibration of
 *     modern neural networks</a>
 * @param sharpness what the logarithm of a probability is multiplied by: one over the temperature
 */
public record Calibration(double sharpness) {
  /** Returns calibrated probabilities. */
  public double[] apply(double[] probabilities) {
    double[] logits = new double[3];
    for (int i = 0; i < 3; i++) {
      logits[i] = sharpness * StrictMath.log(Math.max(probabilities[i], 1e-9));
    }
    return Softmax.in(logits);
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(sharpness);
  }

  static Calibration read(DataInput in) throws IOException {
    return new Calibration(in.readDouble());
  }
}
