package tidings.aggregate;

import tidings.runtime.service.StreamsProperties;
import tidings.runtime.service.StreamsService;

/** The aggregate service. */
public final class AggregateService {
  private AggregateService() {}

  /** Returns a service with these settings, not yet started. */
  public static StreamsService of(AggregateSettings settings) {
    return new StreamsService(
        "aggregate",
        new AggregateTopology(settings).build(),
        StreamsProperties.of("aggregate", settings.streams()));
  }
}
