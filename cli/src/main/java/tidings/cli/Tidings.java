package tidings.cli;

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
import tidings.cli.command.Failures;
import tidings.cli.deadletters.DeadLettersCommand;
import tidings.cli.demo.DemoCommand;
import tidings.cli.kafkatopics.KafkaTopicsCommand;
import tidings.cli.run.RunCommand;
import tidings.cli.services.AggregateCommand;
import tidings.cli.services.EnrichCommand;
import tidings.cli.services.IngestCommand;
import tidings.cli.sources.SourcesCommand;
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
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the command line. */
  static CommandLine commandLine() {
    TrustedRecords.trust();
    CommandLine tidings = new CommandLine(new Tidings());
    ServiceLoader.load(ExtraCommand.class).forEach(tidings::addSubcommand);
    return tidings.setExecutionExceptionHandler(new Failures());
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
