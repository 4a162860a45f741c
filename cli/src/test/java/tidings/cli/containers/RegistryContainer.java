package tidings.cli.containers;

import java.time.Duration;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;

/** A schema registry that keeps its schemas at the broker, as in docker-compose.yml. */
final class RegistryContainer extends RestartableContainer {
  private static final String PATH = "/apis/ccompat/v7";
  private static final int PORT = 8080;

  /** Where containers of the network find it. */
  static final String INTERNAL = "http://registry:" + PORT + PATH;

  RegistryContainer(Network network) {
    super(Images.REGISTRY);
    withNetwork(network);
    withNetworkAliases("registry");
    withExposedPorts(PORT);
    withEnv("APICURIO_STORAGE_KIND", "kafkasql");
    withEnv("APICURIO_KAFKASQL_BOOTSTRAP_SERVERS", Broker.INTERNAL);
    withEnv("APICURIO_KAFKASQL_CONSUMER_POLL_TIMEOUT", "200");
    withEnv("APICURIO_RULES_GLOBAL_COMPATIBILITY", "FULL_TRANSITIVE");
    waitingFor(
        Wait.forHttp(PATH + "/subjects").forPort(PORT).withStartupTimeout(Duration.ofMinutes(2)));
  }

  /** Returns where this JVM finds it. */
  String url() {
    return "http://%s:%d%s".formatted(getHost(), getMappedPort(PORT), PATH);
  }
}
