package tidings.lab.train;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tidings.cli.command.ExtraCommand;

/** {@code tidings train}. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Trains a model from public data sets and says whether it is bit for bit the shipped one.",
    footer = {"", "docs/quality.md says which data each model is made of."},
    subcommands = {TrainEntitiesCommand.class, TrainSentimentCommand.class})
public final class TrainCommand implements ExtraCommand, Runnable {
  @Spec private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public TrainCommand() {}

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "Say which model to train.");
  }
}
