package tidings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tidings.cli.annotate.AnnotateCommand;
import tidings.cli.batch.BatchCommand;
import tidings.cli.command.ExtraCommand;
import tidings.cli.deadletters.DeadLettersCommand;
import tidings.cli.demo.DemoCommand;
import tidings.cli.kafkatopics.KafkaTopicsCommand;
import tidings.cli.run.RunCommand;
import tidings.cli.services.AggregateCommand;
import tidings.cli.services.EnrichCommand;
import tidings.cli.services.IngestCommand;
import tidings.cli.sources.SourcesCommand;
import tidings.enrich.annotator.UnusableAnnotatorException;
import tidings.runtime.settings.SettingsException;
import tidings.schemas.TrustedRecords;

/** The {@code tidings} command: a door to what the subcommands do. */
@Command(
    name = "tidings",
    description = "Turns many news feeds into one live picture: per-topic rolling summaries.",
    mixinStandardHelpOptions = true,
    versionProvider = Tidings.Version.class,
    usageHelpWidth = 80,
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      BatchCommand.class,
      AnnotateCommand.class,
      SourcesCommand.class,
      IngestCommand.class,
      EnrichCommand.class,
      AggregateCommand.class,
      DeadLettersCommand.class,
      KafkaTopicsCommand.class
    })
public final class Tidings implements Runnable {
  @Spec private CommandSpec command;

  /** Runs a command line; exits with 0, 2 for a command line that makes no sense, else 1. */
  public static void main(String[] arguments) {
    TrustedRecords.trust();
    System.exit(commandLine().execute(arguments));
  }

  /**
   * The command line; what goes wrong outside our code is told in a sentence, our own faults with
   * their stack.
   */
  static CommandLine commandLine() {
    CommandLine tidings = new CommandLine(new Tidings());
    ServiceLoader.load(ExtraCommand.class).forEach(tidings::addSubcommand);
    return tidings.setExecutionExceptionHandler(
        (thrown, command, arguments) -> {
          if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            say(command, thrown);
            return 1;
          }
          if (thrown instanceof UnusableAnnotatorException || thrown instanceof SettingsException) {
            say(command, thrown);
            return 2;
          }
          throw thrown;
        });
  }

  private static void say(CommandLine command, Exception thrown) {
    command.getErr().printf("tidings %s: %s%n", command.getCommandName(), sentence(thrown));
    command.getErr().flush();
  }

  private static String sentence(Exception thrown) {
    return thrown instanceof FileSystemException problem
        ? "%s: %s".formatted(problem.getFile(), problem.getClass().getSimpleName())
        : String.valueOf(thrown.getMessage());
  }

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "Say what to do.");
  }

  /** Says which build this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Tidings.class.getPackage().getImplementationVersion();
      return new String[] {
        "tidings " + (version == null ? "of a build without a jar" : version),
        "Java " + Runtime.version()
      };
    }
  }
}
