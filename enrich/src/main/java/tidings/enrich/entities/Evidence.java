package tidings.enrich.entities;

import tidings.news.EntityType;

/**
 * How much speaks for each type of a name; integers, so that the order of adding does not matter.
 */
final class Evidence {
  /** In the order that decides a tie. */
  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC
  };

  private final int[] weights = new int[TYPES.length];

  Evidence add(EntityType type, int weight) {
    for (int i = 0; i < TYPES.length; i++) {
      weights[i] += TYPES[i] == type ? weight : 0;
    }
    return this;
  }

  void addAll(Evidence other) {
    for (int i = 0; i < TYPES.length; i++) {
      weights[i] += other.weights[i];
    }
  }

  EntityType type() {
    return TYPES[strongest()];
  }

  /** Returns how sure the type is, 0.5…0.95: what speaks for it less what speaks against it. */
  double confidence() {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int lead = 2 * weights[strongest()] - total;
    return (50 + 5 * Math.max(0, Math.min(9, lead))) / 100.0;
  }

  private int strongest() {
    int strongest = 0;
    for (int i = 1; i < weights.length; i++) {
      strongest = weights[i] > weights[strongest] ? i : strongest;
    }
    return strongest;
  }
}
