package tidings.cli.command;

import picocli.CommandLine.Option;

/** The option of commands that are clients of a running schema registry. */
public final class RegistryOption {
  @Option(
      names = "--registry",
      defaultValue = "http://127.0.0.1:8081",
      paramLabel = "URL",
      description = "The schema registry. Default: ${DEFAULT-VALUE}.")
  private String registry;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  public RegistryOption() {}

  /** Returns its address. */
  public String url() {
    return registry;
  }
}
