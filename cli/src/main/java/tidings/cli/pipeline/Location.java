package tidings.cli.pipeline;

/** Where a broker or a registry runs. */
public sealed interface Location {
  /**
   * In this JVM.
   *
   * @param port port on 127.0.0.1; 0 for any that is free
   */
  record Embedded(int port) implements Location {}

  /**
   * Outside.
   *
   * @param address what a client connects to: {@code host:port} of a broker, URL of a registry
   */
  record External(String address) implements Location {}
}
