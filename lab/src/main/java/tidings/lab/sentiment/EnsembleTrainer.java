package tidings.lab.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tidings.enrich.sentiment.Ensemble;
import tidings.enrich.sentiment.LinearModel;
import tidings.enrich.sentiment.Weights;
import tidings.enrich.sentiment.WordNetwork;

/** Trains a linear model and networks, rounded as the model file keeps them. */
final class EnsembleTrainer {
  private static final int NETWORKS = 5;

  private EnsembleTrainer() {}

  static Ensemble train(TrainingSet set, List<Example> examples, Consumer<String> progress) {
    float[] linear = Weights.rounded(LogisticTrainer.train(examples, set.linear().size()));
    progress.accept("linear model trained");
    List<WordNetwork> networks = new ArrayList<>();
    for (int seed = 1; seed <= NETWORKS; seed++) {
      WordNetwork network =
          NetworkTrainer.train(examples, set.content().size(), set.relation().size(), seed);
      networks.add(network.rounded());
      progress.accept("network " + seed + " of " + NETWORKS + " trained");
    }
    return new Ensemble(
        new LinearModel(set.linear(), linear), set.content(), set.relation(), networks);
  }
}
