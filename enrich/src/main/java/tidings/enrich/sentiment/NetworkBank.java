package tidings.enrich.sentiment;

import java.util.List;

/**
 * Several networks of one shape at work, their units side by side. What a row of content gives to
 * the three places around it lies together, so that it is added in one go. Immutable.
 */
final class NetworkBank {
  private final FeatureTable contentTable;
  private final FeatureTable relationTable;
  private final List<WordNetwork> networks;
  private final int units;
  private final float[] content;
  private final float[] relation;
  private final float[] bias;

  NetworkBank(FeatureTable contentTable, FeatureTable relationTable, List<WordNetwork> networks) {
    this.contentTable = contentTable;
    this.relationTable = relationTable;
    this.networks = networks;
    units = networks.stream().mapToInt(WordNetwork::units).sum();
    content = new float[contentTable.size() * WordNetwork.TAPS * units];
    relation = new float[relationTable.size() * units];
    bias = new float[units];
    int first = 0;
    for (WordNetwork network : networks) {
      place(network, first);
      first += network.units();
    }
  }

  /** Puts the vectors of a network beside those of the ones before it. */
  private void place(WordNetwork network, int first) {
    int own = network.units();
    for (int row = 0; row < contentTable.size(); row++) {
      for (int tap = 0; tap < WordNetwork.TAPS; tap++) {
        int source = (tap * contentTable.size() + row) * own;
        int place = row * WordNetwork.TAPS + (WordNetwork.TAPS - 1 - tap);
        System.arraycopy(network.content(), source, content, place * units + first, own);
      }
    }
    for (int row = 0; row < relationTable.size(); row++) {
      System.arraycopy(network.relation(), row * own, relation, row * units + first, own);
    }
    System.arraycopy(network.bias(), 0, bias, first, own);
  }

  /** Returns the mean of the networks' probabilities of negative, neutral, positive. */
  double[] probabilities(NetworkFeatures features) {
    int places = features.places();
    float[] values = new float[(places + 2) * units];
    for (int place = 0; place < places; place++) {
      int around = place * units;
      if (place != features.target()) {
        add(values, around, vector(features.word(place)), 0, WordNetwork.TAPS * units);
      }
      addRows(values, around, features.atPlace(place));
    }
    float[] greatest = new float[WordNetwork.PIECES * units];
    for (int place = 0; place < places; place++) {
      int own = (place + 1) * units;
      add(values, own, bias, 0, units);
      addRelation(values, own, features.relation(place));
      int piece = (Integer.signum(place - features.target()) + 1) * units;
      for (int unit = 0; unit < units; unit++) {
        greatest[piece + unit] = Math.max(greatest[piece + unit], values[own + unit]);
      }
    }
    return decide(greatest);
  }

  /** Returns what a word gives to the places around it; the word keeps it. */
  private float[] vector(Word word) {
    float[] known = word.vector();
    if (known != null) {
      return known;
    }
    float[] vector = new float[WordNetwork.TAPS * units];
    for (int row : contentTable.rows(NetworkFeatures.ofWord(word))) {
      add(vector, 0, content, row * vector.length, vector.length);
    }
    word.keep(vector);
    return vector;
  }

  private void addRows(float[] values, int at, KeyList keys) {
    int length = WordNetwork.TAPS * units;
    for (int i = 0; i < keys.size(); i++) {
      int row = contentTable.row(keys.get(i));
      if (row >= 0) {
        add(values, at, content, row * length, length);
      }
    }
  }

  private void addRelation(float[] values, int at, KeyList keys) {
    for (int i = 0; i < keys.size(); i++) {
      int row = relationTable.row(keys.get(i));
      if (row >= 0) {
        add(values, at, relation, row * units, units);
      }
    }
  }

  private static void add(float[] sum, int at, float[] vector, int from, int length) {
    for (int i = 0; i < length; i++) {
      sum[at + i] += vector[from + i];
    }
  }

  private double[] decide(float[] greatest) {
    double[] mean = new double[3];
    int first = 0;
    for (WordNetwork network : networks) {
      double[] one = Softmax.in(logits(network, greatest, first));
      for (int k = 0; k < 3; k++) {
        mean[k] += one[k] / networks.size();
      }
      first += network.units();
    }
    return mean;
  }

  private double[] logits(WordNetwork network, float[] greatest, int first) {
    int own = network.units();
    double[] logits = new double[3];
    for (int k = 0; k < 3; k++) {
      double sum = network.prior()[k];
      for (int piece = 0; piece < WordNetwork.PIECES; piece++) {
        int weight = (k * WordNetwork.PIECES + piece) * own;
        for (int unit = 0; unit < own; unit++) {
          sum += (double) greatest[piece * units + first + unit] * network.output()[weight + unit];
        }
      }
      logits[k] = sum;
    }
    return logits;
  }
}
