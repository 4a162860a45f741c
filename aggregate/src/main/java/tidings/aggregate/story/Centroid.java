package tidings.aggregate.story;

import tidings.aggregate.text.IntTable;
import tidings.aggregate.text.TermVector;

/** The sum of the vectors of a story's reports: exact, so that what is added can be taken away. */
final class Centroid {
  private final IntTable sums = new IntTable();
  private long squared;
  private int reports;

  /** Receives the terms that come and go. */
  interface Listener {
    void appears(int term);

    void disappears(int term);
  }

  void add(TermVector vector, Listener listener) {
    reports++;
    for (int i = 0; i < vector.terms().length; i++) {
      add(vector.terms()[i], vector.weights()[i], listener);
    }
  }

  void subtract(TermVector vector, Listener listener) {
    reports--;
    for (int i = 0; i < vector.terms().length; i++) {
      add(vector.terms()[i], -vector.weights()[i], listener);
    }
  }

  void add(Centroid other, Listener listener) {
    reports += other.reports;
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

  /**
   * Returns the nearness of an article, 0…1: the cosine of the angle to it, less for a story that
   * is loose. A centroid of many articles that share a form alone is near to every other of that
   * form.
   */
  double nearness(TermVector vector) {
    long product = 0;
    for (int i = 0; i < vector.terms().length; i++) {
      product += (long) vector.weights()[i] * sums.get(vector.terms()[i]);
    }
    double cosine = product == 0 ? 0 : product / (length() * Math.sqrt(vector.squared()));
    return cosine * Math.sqrt(Math.sqrt(tightness()));
  }

  /** Returns the mean similarity of the reports of this story to those of another, 0…1. */
  double meanSimilarity(Centroid other) {
    if (other.sums.size() < sums.size()) {
      return other.meanSimilarity(this);
    }
    long[] product = {0};
    sums.forEach((term, sum) -> product[0] += (long) sum * other.sums.get(term));
    double pairs = (double) reports * other.reports * TermVector.LENGTH * TermVector.LENGTH;
    return product[0] == 0 ? 0 : product[0] / pairs;
  }

  /** Length of the mean of the reports' vectors, 0…1: the less they have in common, the shorter. */
  private double tightness() {
    return reports == 0 ? 0 : length() / ((double) reports * TermVector.LENGTH);
  }

  private double length() {
    return Math.sqrt(squared);
  }

  /** Returns a scalar product with an article over the length of this centroid, to rank stories. */
  double normalised(long product) {
    return product == 0 ? 0 : product / length();
  }
}
