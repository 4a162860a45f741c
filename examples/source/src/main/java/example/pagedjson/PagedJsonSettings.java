package example.pagedjson;

import java.util.Map;
import tidings.ingest.http.HttpSourceSettings;
import tidings.ingest.source.SourceSettingsReader;

/**
 * Settings of the source.
 *
 * @param http the API's first page, size of batches, how to fetch
 * @param pages how many pages are read; key {@code pages}, 1 to 10, 3 if absent
 */
record PagedJsonSettings(HttpSourceSettings http, int pages) {
  /** Reads the settings as users write them, or refuses them with all that is wrong. */
  static PagedJsonSettings of(Map<String, String> written) {
    SourceSettingsReader reader = new SourceSettingsReader(written);
    PagedJsonSettings settings =
        new PagedJsonSettings(
            HttpSourceSettings.read(reader, "the address of the API's first page"),
            reader.number("pages", 3, 1, 10));
    reader.finish();
    return settings;
  }
}
