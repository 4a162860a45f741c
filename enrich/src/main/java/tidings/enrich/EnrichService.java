package tidings.enrich;

import tidings.enrich.annotator.ArticleAnnotator;
import tidings.runtime.service.StreamsProperties;
import tidings.runtime.service.StreamsService;

/** The enrich service. */
public final class EnrichService {
  private EnrichService() {}

  /**
   * Returns a service with these settings and every annotator on the class path, not yet started.
   *
   * @throws IllegalStateException if an annotator does not start
   */
  public static StreamsService of(EnrichSettings settings) {
    return new StreamsService(
        "enrich",
        new EnrichTopology(settings, () -> ArticleAnnotator.onClassPath(settings.annotators()))
            .build(),
        StreamsProperties.of("enrich", settings.streams()));
  }
}
