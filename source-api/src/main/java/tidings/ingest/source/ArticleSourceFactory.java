package tidings.ingest.source;

import java.util.Map;
import java.util.ServiceLoader;

/**
 * Opens sources of one type. Found by {@link ServiceLoader}: a new type needs a class and a line in
 * {@code META-INF/services}, and no change here.
 *
 * <p>A factory keeps its settings in a record beside it, which says what every key means and is
 * read by a {@link SourceSettingsReader}. It is called once for each source, at its start; a source
 * that cannot be opened stops the start.
 */
public interface ArticleSourceFactory {
  /** Returns the type's name as users write it, {@code [a-z0-9-]+}. */
  String type();

  /**
   * Opens a source.
   *
   * @param settings the type's own settings, as users write them
   * @throws IllegalArgumentException if settings are missing or wrong; the message names every key,
   *     its value and the remedy
   * @throws UnreadableInputException if a place that the settings name cannot be read at all
   */
  ArticleSource open(Map<String, String> settings);

  /**
   * Returns the factory of a type.
   *
   * @throws IllegalArgumentException if there is none; the message names those that there are
   */
  static ArticleSourceFactory of(String type) {
    ServiceLoader<ArticleSourceFactory> factories = ServiceLoader.load(ArticleSourceFactory.class);
    return factories.stream()
        .map(ServiceLoader.Provider::get)
        .filter(factory -> factory.type().equals(type))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no source type \"" + type + "\"; known are " + types(factories)));
  }

  private static String types(ServiceLoader<ArticleSourceFactory> factories) {
    return String.join(
        ", ", factories.stream().map(factory -> factory.get().type()).sorted().toList());
  }
}
