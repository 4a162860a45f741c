package tidings.lab.sentiment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tidings.enrich.sentiment.Calibration;
import tidings.enrich.sentiment.Ensemble;
import tidings.enrich.sentiment.SentimentModel;
import tidings.enrich.sentiment.WordTable;
import tidings.lab.data.Target;
import tidings.lab.data.TargetFile;
import tidings.lab.data.UnreadableDataException;

/** Makes the model file of sentiment towards targets from the public data; the same to the bit. */
public final class SentimentTrainer {
  private static final String VERSION = "targets-en/1";
  private static final String TRAINING = "newsmtsc-rw-train";
  private static final String ENDING = ".jsonl";

  private SentimentTrainer() {}

  /** Returns the names of the labelled files that the shipped model is trained on, without .gz. */
  public static Set<String> trainingFiles() {
    return Set.of(TRAINING + ENDING);
  }

  /**
   * Trains a model: on NewsMTSC's training set, with VADER's valences among the features;
   * calibrated on NewsMTSC's development sets. Takes about a minute.
   *
   * @param data folder with {@code newsmtsc-rw-train.jsonl.gz}, {@code newsmtsc-rw-dev.jsonl.gz}
   *     and {@code newsmtsc-mt-dev.jsonl.gz} in {@code sentiment}, and {@code
   *     lexicon/vader_lexicon.txt}
   * @param model the file to write
   * @param progress takes messages about the progress, a line each
   * @throws UnreadableDataException that names the file if one is absent or cannot be understood
   */
  public static void train(Path data, Path model, Consumer<String> progress)
      throws IOException, UnreadableDataException {
    WordTable words = WordFiles.read(data.resolve("lexicon/vader_lexicon.txt"));
    Path examples = data.resolve("sentiment");
    List<Target> training = read(examples, TRAINING);
    List<Target> held = new ArrayList<>(read(examples, "newsmtsc-rw-dev"));
    held.addAll(read(examples, "newsmtsc-mt-dev"));
    SentimentModel trained = train(training, held, words, progress);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
      trained.write(out);
    }
    progress.accept("written: " + Files.size(model) + " bytes");
  }

  private static List<Target> read(Path folder, String name)
      throws IOException, UnreadableDataException {
    return TargetFile.readJson(folder.resolve(name + ENDING + ".gz"));
  }

  /**
   * Trains a model.
   *
   * @param held examples that are not trained on, to calibrate and to score
   */
  static SentimentModel train(
      List<Target> training, List<Target> held, WordTable words, Consumer<String> progress) {
    TrainingSet set = new TrainingSet(training, words);
    progress.accept(
        "%d examples, %d, %d and %d features"
            .formatted(
                training.size(), set.linear().size(), set.content().size(), set.relation().size()));
    Ensemble ensemble = EnsembleTrainer.train(set, set.examples(), progress);
    Predictions raw =
        Predictions.of(held, new SentimentModel("", words, ensemble, new Calibration(1)));
    Calibration calibration = Calibrator.fit(raw);
    SentimentModel calibrated = new SentimentModel("", words, ensemble, calibration);
    String scores = "on the development sets: " + Scores.of(Predictions.of(held, calibrated));
    progress.accept(scores);
    return new SentimentModel(header(scores), words, ensemble, calibration);
  }

  private static String header(String scores) {
    return String.join(
        "\n",
        "version: " + VERSION,
        "data: NewsMTSC rw-train, 8,739 targets (Hamborg and Donnay 2021), MIT",
        "data: valences of VADER (Hutto and Gilbert 2014), MIT",
        scores);
  }
}
