package tidings.lab.ner;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tidings.enrich.ner.NameModel;
import tidings.enrich.ner.RowSource;
import tidings.enrich.ner.WeightTable;
import tidings.lab.data.UnreadableDataException;

/**
 * Trains the model of names. The same data gives the same file to the byte: sums are made in a
 * fixed order, random choices come from fixed seeds.
 */
public final class NameTrainer {
  private static final float STEP = 1 / 32f;
  private static final float MIN_WEIGHT = 0.06f;

  /** Number of times that each template of invented sentences is filled. */
  private static final int INVENTED = 8;

  private static final double SPLIT = 0.15;
  private static final long SEED = 5;

  private final Consumer<String> progress;

  private NameTrainer(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Returns the names of the labelled files that the shipped model is trained on, without .gz. */
  public static Set<String> trainingFiles() {
    Set<String> files = new TreeSet<>();
    for (LabelledSet set : LabelledSet.SHIPPED) {
      files.add(set.file() + LabelledSet.ENDING);
      if (!set.second().isEmpty()) {
        files.add(set.second() + LabelledSet.ENDING);
      }
    }
    return files;
  }

  /**
   * Trains the model that the product ships.
   *
   * @param data a folder with the folder ner of labelled sets, those to train on and those to score
   *     with, clusters and gazetteer
   * @param model the file to write
   * @param progress takes messages about the progress, a line each
   * @throws UnreadableDataException if a file of the data is absent or not of its form
   */
  public static void train(Path data, Path model, Consumer<String> progress)
      throws IOException, UnreadableDataException {
    train(data.resolve("ner"), LabelledSet.SHIPPED, INVENTED, model, progress);
  }

  static void train(
      Path folder, List<LabelledSet> sets, int invented, Path model, Consumer<String> progress)
      throws IOException, UnreadableDataException {
    NameModel trained = new NameTrainer(progress).train(folder, sets, invented);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(model))) {
      trained.write(file);
    }
  }

  private NameModel train(Path folder, List<LabelledSet> sets, int invented)
      throws IOException, UnreadableDataException {
    List<String> clusters = WordData.clusters(folder.resolve("brown-50mpaths2.gz"));
    List<String> listed = WordData.listed(folder.resolve("gazetteer.tsv.gz"));
    List<TrainingDocument> documents = documents(folder, sets);
    documents.addAll(InventedSentences.make(listed, invented, SEED));
    progress.accept(documents.size() + " documents");
    RowSource source = new RowSource(clusters, listed);
    Weights weights = new Training(source, documents, progress).run();
    WeightTable table = WeightTable.rounded(weights.rows, weights.transitions, STEP, MIN_WEIGHT);
    progress.accept(table.rows().length + " rows of weights");
    String scores = NameScores.of(new NameModel("", clusters, listed, table), folder);
    progress.accept(scores.strip());
    return new NameModel(ModelHeader.text(scores), clusters, listed, table);
  }

  private static List<TrainingDocument> documents(Path folder, List<LabelledSet> sets)
      throws IOException, UnreadableDataException {
    Random random = new Random(SEED);
    List<TrainingDocument> documents = new ArrayList<>();
    for (LabelledSet set : sets) {
      for (TrainingDocument document : set.read(folder)) {
        documents.add(varied(document, random));
      }
    }
    return documents;
  }

  /** Writes a share of the texts as headlines are written and as other tokenizers split. */
  private static TrainingDocument varied(TrainingDocument document, Random random) {
    boolean split = random.nextDouble() < SPLIT;
    List<TrainingSentence> sentences = new ArrayList<>();
    for (TrainingSentence sentence : document.sentences()) {
      String[] words = Recasing.of(sentence.words(), random);
      TrainingSentence recased = new TrainingSentence(words, sentence.allowed());
      sentences.add(split ? SplitHyphens.of(recased) : recased);
    }
    return new TrainingDocument(sentences);
  }
}
