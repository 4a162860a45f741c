package tidings.ingest.source.rss;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.ingest.http.HttpSourceSettings;
import tidings.ingest.source.SourceSettingsReader;

/**
 * Settings of a feed.
 *
 * @param http address of the feed, size of batches, and how to fetch
 * @param fetch true: the page of each entry is fetched; false: the feed's own text is delivered;
 *     key {@code fetch}, true if absent
 * @param source name of the outlet; key {@code source}; null or absent: the host of each entry's
 *     address
 */
public record RssSettings(HttpSourceSettings http, boolean fetch, @Nullable String source) {
  static RssSettings of(Map<String, String> settings) {
    SourceSettingsReader reader = new SourceSettingsReader(settings);
    RssSettings read =
        new RssSettings(
            HttpSourceSettings.read(reader, "the address of the feed"),
            reader.flag("fetch", true),
            reader.text("source"));
    reader.finish();
    return read;
  }
}
