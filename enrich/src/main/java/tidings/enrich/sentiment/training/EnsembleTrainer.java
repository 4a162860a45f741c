package tidings.enrich.sentiment.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tidings.enrich.sentiment.Ensemble;
import tidings.enrich.sentiment.LinearModel;
import tidings.enrich.sentiment.Weights;
import tidings.enrich.sentiment.WordNetwork;

/** Trains a linear model and networks on examples, rounded as the model file keeps them. */
final class EnsembleTrainer {
  private static final int NETWORKS = 6;
  private final TrainingSet set;
  private final float[] linear;
  private final List<WordNetwork> networks = new ArrayList<>();

  EnsembleTrainer(TrainingSet set, List<Example> examples, Consumer<String> progress) {
    this.set = set;
    linear = Weights.rounded(LogisticTrainer.train(examples, set.linear().size()));
    progress.accept("linear model trained");
    for (int seed = 1; seed <= NETWORKS; seed++) {
      networks.add(
          new WordNetwork(
              NetworkTrainer.train(examples, set.content().size(), set.relation().size(), seed)
                  .rounded()));
      progress.accept("network " + seed + " of " + NETWORKS + " trained");
    }
  }

  Ensemble ensemble() {
    return new Ensemble(
        new LinearModel(set.linear(), linear), set.content(), set.relation(), networks);
  }

  /** Returns what the ensemble says of an example, before calibration. */
  double[] probabilities(Example example) {
    double[] mean = new double[3];
    for (WordNetwork network : networks) {
      double[] one = network.probabilities(example.content(), example.relation(), example.target());
      for (int i = 0; i < 3; i++) {
        mean[i] += one[i] / networks.size();
      }
    }
    return Ensemble.mix(LogisticTrainer.probabilities(example, linear), mean);
  }
}
