package tidings.cli.command;

import picocli.CommandLine.Option;

/** The option of commands that are clients of a running Kafka Connect. */
public final class ConnectOption {
  @Option(
      names = "--connect",
      defaultValue = "http://127.0.0.1:8083",
      paramLabel = "URL",
      description = "REST API of any Connect worker. Default: ${DEFAULT-VALUE}.")
  private String connect;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  public ConnectOption() {}

  /** Returns its address. */
  public String url() {
    return connect;
  }
}
