package tidings.cli.containers;

import java.time.Duration;
import java.util.Locale;
import org.testcontainers.containers.wait.strategy.Wait;
import tidings.schemas.Namespace;

/** One instance of a service in a container of its own; it is ready when it says so itself. */
final class ServiceContainer extends RestartableContainer {
  private static final int HEALTH_PORT = 9464;
  private final String prefix;

  ServiceContainer(String service, Stack stack, Namespace namespace) {
    super(Images.tidings());
    this.prefix = "TIDINGS_" + service.toUpperCase(Locale.ROOT) + "_";
    withCommand(service);
    withNetwork(stack.network());
    withExposedPorts(HEALTH_PORT);
    withSetting("BOOTSTRAP_SERVERS", Broker.INTERNAL);
    withSetting("REGISTRY_URL", RegistryContainer.INTERNAL);
    withSetting("NAMESPACE", namespace.name());
    withSetting("PARTITIONS", Integer.toString(NewsClient.PARTITIONS));
    withSetting("BIND", "0.0.0.0");
    withSetting("HEALTH_PORT", Integer.toString(HEALTH_PORT));
    waitingFor(
        Wait.forHttp("/health/ready")
            .forPort(HEALTH_PORT)
            .withStartupTimeout(Duration.ofMinutes(2)));
  }

  /** Sets what stands in docs/configuration.md under this name. */
  ServiceContainer withSetting(String name, String value) {
    withEnv(prefix + name, value);
    return this;
  }
}
