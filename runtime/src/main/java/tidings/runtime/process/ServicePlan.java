package tidings.runtime.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.service.StreamsService;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.settings.Setting;

/**
 * What a process hosts.
 *
 * @param name its name, for logs and messages
 * @param health where it answers for its health and its metrics; empty: nowhere
 * @param services the services, in the order data flows
 * @param sidecars what runs beside them, started after them in this order
 */
public record ServicePlan(
    String name,
    Optional<HealthSettings> health,
    List<HostedService> services,
    List<Sidecar> sidecars) {

  /**
   * A service of the plan.
   *
   * @param part its name on the health board
   * @param make makes it, not yet started, from what all services of the process share
   */
  public record HostedService(String part, Function<StreamsSettings, StreamsService> make) {}

  /** Returns the plan of a process of one service. */
  public static ServicePlan ofOneService(
      String name,
      HealthSettings health,
      Function<StreamsSettings, StreamsService> make,
      Sidecar... sidecars) {
    return new ServicePlan(
        name, Optional.of(health), List.of(new HostedService("streams", make)), List.of(sidecars));
  }

  /** Returns all settings of a service in a process of its own. */
  public static List<Setting> settings(List<Setting> ofTheService, List<Setting> ofTheProcess) {
    return Stream.concat(ofTheService.stream(), ofTheProcess.stream()).toList();
  }
}
