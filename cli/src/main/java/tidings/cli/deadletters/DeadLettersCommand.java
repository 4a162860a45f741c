package tidings.cli.deadletters;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tidings dead-letters}: what could not be processed, why, and how it comes back. */
@Command(
    name = "dead-letters",
    mixinStandardHelpOptions = true,
    description = "Shows what could not be processed and why, and sends it back once it is mended.",
    subcommands = {ListLetters.class, ShowLetter.class, RedriveLetters.class})
public final class DeadLettersCommand implements Runnable {
  @Spec private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public DeadLettersCommand() {}

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "Say what to do: list, show or redrive.");
  }
}
