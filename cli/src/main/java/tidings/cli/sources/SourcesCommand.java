package tidings.cli.sources;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tidings sources}: a door to what is done with live sources. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "Checks live sources, hands them to Kafka Connect, or says how they are.",
    subcommands = {CheckCommand.class, ApplyCommand.class, StatusCommand.class})
public final class SourcesCommand implements Runnable {
  @Spec private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public SourcesCommand() {}

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "Say what to do: check, apply or status.");
  }
}
