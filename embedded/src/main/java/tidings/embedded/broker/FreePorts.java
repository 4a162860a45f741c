package tidings.embedded.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The two ports that a broker and its controller listen on, free when they were found. */
record FreePorts(int broker, int controller) {
  static final String HOST = "127.0.0.1";

  /** Finds ports; {@code wanted} is the broker's, or 0 for any. */
  static FreePorts find(int wanted) throws IOException {
    try (ServerSocket broker = listen(wanted);
        ServerSocket controller = listen(0)) {
      return new FreePorts(broker.getLocalPort(), controller.getLocalPort());
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    try {
      return new ServerSocket(port, 1, InetAddress.getByName(HOST));
    } catch (BindException e) {
      throw new IOException(
          "Port %d on %s is in use: choose another, or 0 for any that is free."
              .formatted(port, HOST),
          e);
    }
  }
}
