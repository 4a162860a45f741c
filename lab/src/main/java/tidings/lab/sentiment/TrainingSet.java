package tidings.lab.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.sentiment.FeatureTable;
import tidings.enrich.sentiment.TargetFeatures;
import tidings.enrich.sentiment.TargetReader;
import tidings.enrich.sentiment.WordTable;
import tidings.enrich.tokens.Tokenizer;
import tidings.lab.data.Target;
import tidings.lab.data.TokenRange;

/** Examples as rows of tables, and the tables, made from the training examples. */
final class TrainingSet {
  private static final int LINEAR_EXAMPLES = 2;
  private static final int NETWORK_EXAMPLES = 6;
  private final TargetReader reader;
  private final FeatureTable linear;
  private final FeatureTable content;
  private final FeatureTable relation;
  private final List<Example> examples;

  TrainingSet(List<Target> targets, WordTable words) {
    reader = new TargetReader(words);
    List<TargetFeatures> features = targets.stream().map(this::features).toList();
    FeatureCounts linearCounts = new FeatureCounts();
    FeatureCounts contentCounts = new FeatureCounts();
    FeatureCounts relationCounts = new FeatureCounts();
    for (TargetFeatures one : features) {
      linearCounts.add(one.linearKeys());
      contentCounts.add(one.content());
      relationCounts.add(one.relation());
    }
    linear = linearCounts.atLeast(LINEAR_EXAMPLES);
    content = contentCounts.atLeast(NETWORK_EXAMPLES);
    relation = relationCounts.atLeast(NETWORK_EXAMPLES);
    examples = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      examples.add(example(features.get(i), targets.get(i)));
    }
  }

  FeatureTable linear() {
    return linear;
  }

  FeatureTable content() {
    return content;
  }

  FeatureTable relation() {
    return relation;
  }

  /** Returns the examples in the order of the targets. */
  List<Example> examples() {
    return examples;
  }

  private TargetFeatures features(Target target) {
    Tokens tokens = Tokenizer.tokenize(target.sentence());
    TokenRange range = target.range(tokens);
    return reader.features(tokens, 0, tokens.size(), range.from(), range.to());
  }

  private Example example(TargetFeatures features, Target target) {
    Map<Integer, Float> values = new TreeMap<>();
    for (int i = 0; i < features.linearKeys().length; i++) {
      int row = linear.row(features.linearKeys()[i]);
      if (row >= 0) {
        values.merge(row, features.linearValues()[i], Float::sum);
      }
    }
    float[] plain = new float[values.size()];
    int at = 0;
    for (float value : values.values()) {
      plain[at++] = value;
    }
    return new Example(
        target.gold().ordinal() - 1,
        values.keySet().stream().mapToInt(Integer::intValue).toArray(),
        plain,
        rows(features.content(), content),
        rows(features.relation(), relation),
        features.target());
  }

  private static int[][] rows(int[][] keys, FeatureTable table) {
    int[][] rows = new int[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      rows[i] = table.rows(keys[i]);
    }
    return rows;
  }
}
