package tidings.lab.evaluate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tidings.cli.command.ExtraCommand;

/** {@code tidings evaluate}: the quality card. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Measures on labelled files how good and how fast the enrichment is, through the code of"
            + " the pipeline but without Kafka.",
    footer = {"", "docs/quality.md says how each figure is defined."},
    subcommands = {
      EntitiesCommand.class,
      SentimentCommand.class,
      TopicsCommand.class,
      TextCommand.class,
      StoriesCommand.class,
      DuplicatesCommand.class,
      AllCommand.class
    })
public final class EvaluateCommand implements ExtraCommand, Runnable {
  @Spec private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public EvaluateCommand() {}

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "Say what to measure.");
  }
}
