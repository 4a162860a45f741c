package tidings.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import tidings.enrich.ner.NameTagger;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.ner.NameTrainer;

/** {@code tidings train entities}. */
@Command(name = "entities", description = "Trains the model that finds names, from DIR/ner.")
final class TrainEntitiesCommand extends ModelCommand {
  @Override
  String model() {
    return "entities";
  }

  @Override
  ShippedModel shipped() {
    return new ShippedModel(NameTagger.class, "names.model");
  }

  @Override
  void train(Path data, Path file, Consumer<String> progress)
      throws IOException, UnreadableDataException {
    NameTrainer.train(data, file, progress);
  }
}
