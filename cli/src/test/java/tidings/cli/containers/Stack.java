package tidings.cli.containers;

import java.util.Map;
import org.testcontainers.containers.Network;
import tidings.schemas.RegistrySerdes;

/**
 * Broker and registry on one network, started once a test run and shared: each test has a namespace
 * of its own. Testcontainers removes them when this JVM ends.
 */
record Stack(Network network, Broker broker, RegistryContainer registry) {
  /** Returns the one stack; the first call starts it. */
  static Stack shared() {
    return Holder.STACK;
  }

  RegistrySerdes serdes() {
    return RegistrySerdes.at(registry.url());
  }

  private static Stack start() {
    Network network =
        Network.builder()
            .createNetworkCmdModifier(
                command -> command.withLabels(Map.of(RunLabel.KEY, RunLabel.NAME)))
            .build();
    Stack stack = new Stack(network, new Broker(network), new RegistryContainer(network));
    stack.broker.start();
    stack.registry.start();
    return stack;
  }

  private static final class Holder {
    static final Stack STACK = start();
  }
}
