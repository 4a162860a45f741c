package tidings.enrich.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A linear model and several networks, which err differently: their mean is better than each. */
public final class Ensemble {
  /** Weight of the networks against the linear model: the best in cross-validation. */
  private static final double NETWORKS = 0.7;

  private final LinearModel linear;
  private final FeatureTable contentTable;
  private final FeatureTable relationTable;
  private final List<WordNetwork> networks;
  private final NetworkBank bank;

  /** Makes an ensemble; all networks have the rows of the same two tables. */
  public Ensemble(
      LinearModel linear,
      FeatureTable contentTable,
      FeatureTable relationTable,
      List<WordNetwork> networks) {
    this.linear = linear;
    this.contentTable = contentTable;
    this.relationTable = relationTable;
    this.networks = List.copyOf(networks);
    bank = new NetworkBank(contentTable, relationTable, this.networks);
  }

  /** Returns probabilities of negative, neutral, positive. */
  double[] probabilities(TargetReader.Target target) {
    SentenceReading sentence = target.sentence();
    TargetRoles roles = new TargetRoles(sentence, target.from(), target.to());
    LinearModel.Sum sum = linear.new Sum();
    new LinearFeatures(sentence, target.from(), target.to(), roles, sum).emit();
    NetworkFeatures features = new NetworkFeatures(sentence, target.from(), target.to(), roles);
    return mix(sum.probabilities(), bank.probabilities(features));
  }

  /** Returns the weighted mean of what the linear model and the networks say. */
  private static double[] mix(double[] linear, double[] networks) {
    double[] mean = new double[3];
    for (int i = 0; i < 3; i++) {
      mean[i] = (1 - NETWORKS) * linear[i] + NETWORKS * networks[i];
    }
    return mean;
  }

  void write(DataOutput out) throws IOException {
    linear.write(out);
    contentTable.write(out);
    relationTable.write(out);
    out.writeInt(networks.size());
    for (WordNetwork network : networks) {
      network.write(out);
    }
  }

  static Ensemble read(DataInput in) throws IOException {
    LinearModel linear = LinearModel.read(in);
    FeatureTable content = FeatureTable.read(in);
    FeatureTable relation = FeatureTable.read(in);
    List<WordNetwork> networks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      networks.add(WordNetwork.read(in));
    }
    return new Ensemble(linear, content, relation, networks);
  }
}
