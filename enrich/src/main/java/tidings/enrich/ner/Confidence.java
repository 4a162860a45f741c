package tidings.enrich.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The confidence of names: the model's probability that exactly these tokens are a name of this
 * type, a marginal of the conditional random field (Culotta and McCallum 2004). Not thread-safe.
 */
final class Confidence {
  private static final int COUNT = Labels.COUNT;

  private final float[][] transitions;
  private final float[] powers;
  private final Lattice lattice = new Lattice();
  private float[] tokens = new float[0];

  Confidence(Transitions transitions) {
    this.transitions = transitions.factors();
    powers = new float[1 << 12];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = (float) StrictMath.exp(-i * transitions.step());
    }
  }

  /**
   * Returns the names that labels say.
   *
   * @param scores scores of the labels 1 to 16 of each token; OUTSIDE has 0
   * @param offset what to add to the tokens of the names
   */
  List<TaggedName> names(int[] labels, int[] scores, int offset) {
    List<TaggedName> names = Labels.names(labels);
    if (names.isEmpty()) {
      return names;
    }
    fillTokens(scores, labels.length);
    int[] all = new int[labels.length];
    Arrays.fill(all, Lattice.ALL);
    lattice.fill(tokens, transitions, all);
    List<TaggedName> sure = new ArrayList<>(names.size());
    for (TaggedName name : names) {
      double probability = lattice.probability(name.from(), name.to(), labels);
      double confidence = Math.min(1, Math.max(0, probability));
      sure.add(new TaggedName(name.from() + offset, name.to() + offset, name.type(), confidence));
    }
    return sure;
  }

  /** Writes e to the power of each score less the token's best. */
  private void fillTokens(int[] scores, int size) {
    if (tokens.length < size * COUNT) {
      tokens = new float[size * COUNT];
    }
    for (int i = 0; i < size; i++) {
      int from = i * LaneSums.LANES;
      int best = 0;
      for (int lane = from; lane < from + LaneSums.LANES; lane++) {
        best = Math.max(best, scores[lane]);
      }
      tokens[i * COUNT] = power(best);
      for (int lane = 0; lane < LaneSums.LANES; lane++) {
        tokens[i * COUNT + lane + 1] = power(best - scores[from + lane]);
      }
    }
  }

  private float power(int below) {
    return below < powers.length ? powers[below] : 0;
  }
}
