package tidings.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import tidings.runtime.service.StreamsSettings;

/** The option that says how many partitions the topics have. */
public final class PartitionsOption {
  private static final int MAX = 1_000;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "" + StreamsSettings.DEFAULT_PARTITIONS,
      description =
          "Partitions of the topics, 1 to 1000; fixed once they exist. Default: ${DEFAULT-VALUE}.")
  private int partitions;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public PartitionsOption() {}

  /**
   * Returns their number.
   *
   * @throws ParameterException if there cannot be so many
   */
  public int number() {
    if (partitions < 1 || partitions > MAX) {
      throw new ParameterException(
          command.commandLine(), "--partitions must be from 1 to " + MAX + ".");
    }
    return partitions;
  }
}
