package tidings.lab.sentiment;

import java.util.Arrays;
import java.util.List;
import tidings.enrich.sentiment.Softmax;
import tidings.enrich.sentiment.WordNetwork;

/**
 * Trains one network by stochastic gradient descent. Features and pooled units are left out at
 * random, so that none is relied on alone (Srivastava et al. 2014, Dropout), and the labels are
 * taken as not quite certain.
 */
final class NetworkTrainer {
  private static final int UNITS = 24;
  private static final int EPOCHS = 16;
  private static final double RATE = 0.05;
  private static final double FEATURES_LEFT_OUT = 0.3;
  private static final double UNITS_LEFT_OUT = 0.4;
  private static final double CERTAIN = 0.95;
  private static final int POOLED = WordNetwork.PIECES * UNITS;

  private final int contentRows;
  private final Randomness random;
  private final Adaptive content;
  private final Adaptive relation;
  private final Adaptive bias = new Adaptive(new float[UNITS]);
  private final Adaptive output;
  private final Adaptive prior = new Adaptive(new float[3]);
  private double rate;

  private NetworkTrainer(int contentRows, int relationRows, long seed) {
    this.contentRows = contentRows;
    random = new Randomness(seed);
    content = new Adaptive(random.around(WordNetwork.TAPS * contentRows * UNITS, 0.05));
    relation = new Adaptive(random.around(relationRows * UNITS, 0.1));
    output = new Adaptive(random.around(3 * POOLED, 0.2));
  }

  /**
   * Trains a network.
   *
   * @param contentRows how many features there are of what stands at a place
   * @param relationRows how many of how a place stands to the target
   */
  static WordNetwork train(List<Example> examples, int contentRows, int relationRows, long seed) {
    NetworkTrainer trainer = new NetworkTrainer(contentRows, relationRows, seed);
    trainer.run(examples);
    return new WordNetwork(
        UNITS,
        trainer.content.weights(),
        trainer.relation.weights(),
        trainer.bias.weights(),
        trainer.output.weights(),
        trainer.prior.weights());
  }

  private void run(List<Example> examples) {
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      random.shuffle(order);
      rate = RATE * (1 - 0.9 * epoch / EPOCHS);
      for (int i : order) {
        learn(examples.get(i));
      }
    }
  }

  private void learn(Example example) {
    int[][] kept = keep(example.content());
    Pool pool = pool(example, kept);
    boolean[] keptUnits = new boolean[POOLED];
    double[] logits = new double[3];
    float scale = (float) (1 / (1 - UNITS_LEFT_OUT));
    for (int k = 0; k < 3; k++) {
      logits[k] = prior.get(k);
    }
    for (int unit = 0; unit < POOLED; unit++) {
      keptUnits[unit] = pool.place[unit] >= 0 && random.next() >= UNITS_LEFT_OUT;
      for (int k = 0; k < 3 && keptUnits[unit]; k++) {
        logits[k] += pool.greatest[unit] * scale * output.get(k * POOLED + unit);
      }
    }
    double[] errors = Softmax.in(logits);
    for (int k = 0; k < 3; k++) {
      errors[k] -= k == example.gold() ? CERTAIN : (1 - CERTAIN) / 2;
      prior.step(k, (float) errors[k], rate);
    }
    for (int unit = 0; unit < POOLED; unit++) {
      if (keptUnits[unit]) {
        learnUnit(example, kept, pool, unit, errors, scale);
      }
    }
  }

  /** Returns the rows that are not left out. */
  private int[][] keep(int[][] rows) {
    int[][] kept = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      int[] some = new int[rows[i].length];
      int count = 0;
      for (int row : rows[i]) {
        if (random.next() >= FEATURES_LEFT_OUT) {
          some[count++] = row;
        }
      }
      kept[i] = Arrays.copyOf(some, count);
    }
    return kept;
  }

  /** The greatest value of each unit in each piece, and the place that has it; -1 if none has. */
  private static final class Pool {
    private final float[] greatest = new float[POOLED];
    private final int[] place = new int[POOLED];
  }

  private Pool pool(Example example, int[][] kept) {
    Pool pool = new Pool();
    Arrays.fill(pool.place, -1);
    for (int i = 0; i < kept.length; i++) {
      float[] values = values(example, kept, i);
      int piece = (Integer.signum(i - example.target()) + 1) * UNITS;
      for (int unit = 0; unit < UNITS; unit++) {
        if (values[unit] > pool.greatest[piece + unit]) {
          pool.greatest[piece + unit] = values[unit];
          pool.place[piece + unit] = i;
        }
      }
    }
    return pool;
  }

  private float[] values(Example example, int[][] kept, int at) {
    float[] values = bias.weights().clone();
    float scale = (float) (1 / (1 - FEATURES_LEFT_OUT));
    for (int tap = 0; tap < WordNetwork.TAPS; tap++) {
      int neighbour = at + tap - 1;
      if (neighbour >= 0 && neighbour < kept.length) {
        add(values, content.weights(), kept[neighbour], tap * contentRows, scale);
      }
    }
    add(values, relation.weights(), example.relation()[at], 0, 1);
    return values;
  }

  private static void add(float[] sum, float[] vectors, int[] rows, int firstRow, float scale) {
    for (int row : rows) {
      int offset = (firstRow + row) * UNITS;
      for (int unit = 0; unit < UNITS; unit++) {
        sum[unit] += vectors[offset + unit] * scale;
      }
    }
  }

  private void learnUnit(
      Example example, int[][] kept, Pool pool, int pooled, double[] errors, float scale) {
    float gradient = 0;
    for (int k = 0; k < 3; k++) {
      int at = k * POOLED + pooled;
      gradient += (float) errors[k] * output.get(at) * scale;
      output.step(at, (float) errors[k] * pool.greatest[pooled] * scale, rate);
    }
    if (gradient != 0) {
      learnPlace(example, kept, pool.place[pooled], pooled % UNITS, gradient);
    }
  }

  private void learnPlace(Example example, int[][] kept, int place, int unit, float gradient) {
    bias.step(unit, gradient, rate);
    for (int row : example.relation()[place]) {
      relation.step(row * UNITS + unit, gradient, rate);
    }
    float scaled = gradient * (float) (1 / (1 - FEATURES_LEFT_OUT));
    for (int tap = 0; tap < WordNetwork.TAPS; tap++) {
      int neighbour = place + tap - 1;
      if (neighbour >= 0 && neighbour < kept.length) {
        for (int row : kept[neighbour]) {
          content.step((tap * contentRows + row) * UNITS + unit, scaled, rate);
        }
      }
    }
  }
}
