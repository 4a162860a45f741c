package tidings.enrich.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All valid label sequences of a short sentence with made-up scores, to check quick ways by. */
final class LabelSequences {
  final int size;
  final int[] tokens;
  final Transitions transitions;

  LabelSequences(int size, long seed) {
    this.size = size;
    Random random = new Random(seed);
    tokens = random.ints((long) size * LaneSums.LANES, -60, 60).toArray();
    int[][] scores = new int[Labels.COUNT + 1][Labels.COUNT];
    for (int[] ofPrevious : scores) {
      for (int label = 0; label < Labels.COUNT; label++) {
        ofPrevious[label] = random.nextInt(80) - 40;
      }
    }
    transitions = new Transitions(scores, 1 / 32.0);
  }

  List<int[]> all() {
    List<int[]> all = new ArrayList<>();
    extend(new int[size], 0, all);
    return all;
  }

  private void extend(int[] labels, int i, List<int[]> all) {
    if (i == size) {
      if (Labels.closes(labels[size - 1])) {
        all.add(labels.clone());
      }
      return;
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      if (Labels.follows(i == 0 ? Labels.START : labels[i - 1], label)) {
        labels[i] = label;
        extend(labels, i + 1, all);
      }
    }
  }

  int score(int[] labels) {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      int previous = i == 0 ? Labels.START : labels[i - 1];
      sum += transitions.scores()[previous][labels[i]];
      sum += labels[i] == 0 ? 0 : tokens[i * LaneSums.LANES + labels[i] - 1];
    }
    return sum;
  }

  double weight(int[] labels) {
    return StrictMath.exp(score(labels) * transitions.step());
  }
}
