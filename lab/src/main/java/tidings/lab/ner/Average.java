package tidings.lab.ner;

import tidings.enrich.ner.Labels;
import tidings.enrich.ner.Rows;

/**
 * The average of weights at several times and of several models: it errs less than each (Collins
 * 2002).
 */
final class Average {
  private final float[] rows = new float[Rows.COUNT * Weights.LANES];
  private final float[][] transitions = new float[Labels.COUNT + 1][Labels.COUNT];
  private int added;

  /** Adds weights as they are now. */
  void add(Weights weights) {
    added++;
    for (int i = 0; i < rows.length; i++) {
      rows[i] += weights.rows[i];
    }
    for (int previous = 0; previous <= Labels.COUNT; previous++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        transitions[previous][label] += weights.transitions[previous][label];
      }
    }
  }

  /** Writes the average of what was added. */
  void writeTo(Weights weights) {
    for (int i = 0; i < rows.length; i++) {
      weights.rows[i] = rows[i] / added;
    }
    for (int previous = 0; previous <= Labels.COUNT; previous++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        weights.transitions[previous][label] = transitions[previous][label] / added;
      }
    }
  }
}
