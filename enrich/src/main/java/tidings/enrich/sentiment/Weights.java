package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A list of weights that is written as one byte each: multiples of a 127th of the greatest. What is
 * read is what {@link #rounded} gives, to the bit.
 */
public final class Weights {
  private static final int STEPS = 127;

  private Weights() {}

  /** Returns the weights as they will be read. */
  public static float[] rounded(float[] weights) {
    float step = step(weights);
    float[] rounded = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = steps(weights[i], step) * step;
    }
    return rounded;
  }

  static void write(float[] weights, DataOutput out) throws IOException {
    float step = step(weights);
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) steps(weights[i], step);
    }
    out.writeInt(weights.length);
    out.writeFloat(step);
    out.write(bytes);
  }

  static float[] read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    float step = in.readFloat();
    in.readFully(bytes);
    float[] weights = new float[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      weights[i] = bytes[i] * step;
    }
    return weights;
  }

  private static float step(float[] weights) {
    float greatest = 0;
    for (float weight : weights) {
      greatest = Math.max(greatest, Math.abs(weight));
    }
    return greatest / STEPS;
  }

  private static int steps(float weight, float step) {
    return step == 0 ? 0 : (int) Math.rint((double) weight / step);
  }
}
