package tidings.runtime.process;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tidings.runtime.health.HealthSettings;
import tidings.runtime.service.StreamsService;
import tidings.runtime.service.StreamsSettings;
import tidings.runtime.settings.Setting;

/**
 * The parts of a service process.
 *
 * @param name its name
 * @param streams what every service needs
 * @param health where health and metrics are served
 * @param service makes it, not yet started
 * @param sidecars what runs beside it, started after it in this order
 */
public record ServicePlan(
    String name,
    StreamsSettings streams,
    HealthSettings health,
    Supplier<StreamsService> service,
    List<Sidecar> sidecars) {

  /** Returns the plan of a service without sidecars. */
  public static ServicePlan alone(
      String name,
      StreamsSettings streams,
      HealthSettings health,
      Supplier<StreamsService> service) {
    return new ServicePlan(name, streams, health, service, List.of());
  }

  /** Returns all settings of a service in a process of its own. */
  public static List<Setting> settings(List<Setting> ofTheService, List<Setting> ofTheProcess) {
    return Stream.concat(ofTheService.stream(), ofTheProcess.stream()).toList();
  }
}
