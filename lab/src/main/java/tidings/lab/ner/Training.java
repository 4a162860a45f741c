package tidings.lab.ner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.enrich.ner.RowSource;

/**
 * Trains in three rounds. Two models, each on every other document, say what the first pass makes
 * of documents that it has not seen; the last is trained on all documents, most of the time with
 * these decisions at hand, so that it serves for both passes.
 */
final class Training {
  private static final int FOLDS = 2;
  private static final int ROUNDS = 3;
  private static final int MODELS = 6;
  private static final float RATE = 0.1f;
  private static final float SLOWING = 0.9f;
  private static final double SECOND_PASS = 0.7;
  private static final long SEED = 1;

  private final RowSource source;
  private final List<TrainingDocument> documents;
  private final Consumer<String> progress;

  Training(RowSource source, List<TrainingDocument> documents, Consumer<String> progress) {
    this.source = source;
    this.documents = documents;
    this.progress = progress;
  }

  /** A document's place in the list, and what the first pass decided on it; null if not known. */
  @SuppressWarnings("ArrayRecordComponent") // Plain data on its way to a trainer, never compared.
  private record Lesson(TrainingDocument document, int @Nullable [][] decided) {}

  Weights run() {
    List<Lesson> lessons = new ArrayList<>(Collections.nCopies(documents.size(), null));
    for (int fold = 0; fold < FOLDS; fold++) {
      Weights weights = weightsWithout(fold);
      for (int i = fold; i < documents.size(); i += FOLDS) {
        lessons.set(i, new Lesson(documents.get(i), decided(documents.get(i), weights)));
      }
      progress.accept("fold " + (fold + 1) + " of " + FOLDS + " decided");
    }
    return learned(lessons, MODELS);
  }

  private Weights weightsWithout(int fold) {
    List<Lesson> others = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      if (i % FOLDS != fold) {
        others.add(new Lesson(documents.get(i), null));
      }
    }
    return learned(others, 1);
  }

  private int[][] decided(TrainingDocument document, Weights weights) {
    RowSource.Document rows = rows(document);
    int[][] decided = new int[document.sentences().size()][];
    for (int i = 0; i < decided.length; i++) {
      decided[i] = weights.labels(rows.rows(i));
    }
    return decided;
  }

  /** Returns the average of models that differ in the order of lessons and what was hidden. */
  private Weights learned(List<Lesson> lessons, int models) {
    Average average = new Average();
    Weights weights = new Weights();
    for (int model = 0; model < models; model++) {
      weights = new Weights();
      learn(lessons, weights, average, new Random(SEED + model));
      progress.accept("model " + (model + 1) + " of " + models);
    }
    average.writeTo(weights);
    return weights;
  }

  private void learn(List<Lesson> lessons, Weights weights, Average average, Random random) {
    Learner learner = new Learner(weights, random);
    List<Lesson> order = new ArrayList<>(lessons);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      float rate = RATE * (1 - SLOWING * round / ROUNDS);
      for (Lesson lesson : order) {
        learn(lesson, learner, random, rate);
      }
      average.add(weights);
    }
  }

  private void learn(Lesson lesson, Learner learner, Random random, float rate) {
    RowSource.Document rows = rows(lesson.document());
    int[][] decided = lesson.decided();
    if (decided != null && random.nextDouble() < SECOND_PASS) {
      rows.decide(decided);
    }
    List<TrainingSentence> sentences = lesson.document().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      learner.learn(rows.rows(i), sentences.get(i).allowed(), rate);
    }
  }

  private RowSource.Document rows(TrainingDocument document) {
    return source.document(document.sentences().stream().map(TrainingSentence::words).toList());
  }
}
