package tidings.cli.pipeline;

/** Where a broker or a registry is. */
public sealed interface Place {
  /**
   * In this JVM.
   *
   * @param port port on 127.0.0.1; 0 for any that is free
   */
  record Here(int port) implements Place {}

  /**
   * Somewhere else.
   *
   * @param address what a client is told
   */
  record Outside(String address) implements Place {}
}
