package tidings.aggregate.story;

/** The sum of the vectors of a story's reports: exact, so that what is added can be taken away. */
final class Centroid {
  private final IntTable sums = new IntTable();
  private long squared;

  /** Is told which terms come and go. */
  interface Listener {
    void appears(int term);

    void disappears(int term);
  }

  void add(TermVector vector, Listener listener) {
    for (int i = 0; i < vector.terms().length; i++) {
      add(vector.terms()[i], vector.weights()[i], listener);
    }
  }

  void subtract(TermVector vector, Listener listener) {
    for (int i = 0; i < vector.terms().length; i++) {
      add(vector.terms()[i], -vector.weights()[i], listener);
    }
  }

  void add(Centroid other, Listener listener) {
    other.sums.forEach((term, sum) -> add(term, sum, listener));
  }

  private void add(int term, int weight, Listener listener) {
    if (weight == 0) {
      return;
    }
    int sum = sums.add(term, weight);
    int before = sum - weight;
    squared += (long) sum * sum - (long) before * before;
    if (before == 0) {
      listener.appears(term);
    }
    if (sum == 0) {
      listener.disappears(term);
    }
  }

  int get(int term) {
    return sums.get(term);
  }

  void forEach(IntTable.Visitor visitor) {
    sums.forEach(visitor);
  }

  /** Returns the cosine of the angle to an article, 0…1. */
  double cosine(TermVector vector) {
    long product = 0;
    for (int i = 0; i < vector.terms().length; i++) {
      product += (long) vector.weights()[i] * sums.get(vector.terms()[i]);
    }
    return cosine(product, vector.squared(), squared);
  }

  /** Returns the cosine of the angle to another story, 0…1. */
  double cosine(Centroid other) {
    if (other.sums.size() < sums.size()) {
      return other.cosine(this);
    }
    long[] product = {0};
    sums.forEach((term, sum) -> product[0] += (long) sum * other.sums.get(term));
    return cosine(product[0], squared, other.squared);
  }

  /** Returns a product with an article in the measure of this centroid, to rank stories by. */
  double portion(long product) {
    return product == 0 ? 0 : product / Math.sqrt(squared);
  }

  private static double cosine(long product, long squared, long otherSquared) {
    return product == 0 ? 0 : product / (Math.sqrt(squared) * Math.sqrt(otherSquared));
  }
}
