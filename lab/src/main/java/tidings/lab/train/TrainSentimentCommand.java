package tidings.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import tidings.enrich.sentiment.TargetSentiment;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.sentiment.SentimentTrainer;

/** {@code tidings train sentiment}. */
@Command(
    name = "sentiment",
    description = "Trains the model that tells sentiment towards a target, from DIR/sentiment.")
final class TrainSentimentCommand extends ModelCommand {
  @Override
  String model() {
    return "sentiment";
  }

  @Override
  ShippedModel shipped() {
    return new ShippedModel(TargetSentiment.class, "sentiment.model");
  }

  @Override
  void train(Path data, Path file, Consumer<String> progress)
      throws IOException, UnreadableDataException {
    SentimentTrainer.train(data, file, progress);
  }
}
