package tidings.cli.deadletters;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tidings.cli.command.CommandRunner;
import tidings.cli.terminal.ProgressDisplay;
import tidings.cli.terminal.Terminal;
import tidings.runtime.process.Logging;

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

  /** The body of a subcommand; returns the exit code. */
  @FunctionalInterface
  interface Body {
    int run(ProgressDisplay progress) throws IOException;
  }

  /**
   * Runs a subcommand, with a progress display and no log.
   *
   * @param advice what the user can do after an interruption
   */
  static int run(String advice, Body body) throws Exception {
    Logging.off();
    ProgressDisplay progress = new ProgressDisplay(Terminal.detect().interactive(), System.err);
    try {
      return CommandRunner.toItsEnd(advice, () -> body.run(progress));
    } finally {
      progress.end();
    }
  }
}
