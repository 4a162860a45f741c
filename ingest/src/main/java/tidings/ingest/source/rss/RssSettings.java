package tidings.ingest.source.rss;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.ingest.http.FetchSettings;

/**
 * What a source of a feed is told.
 *
 * @param url address of the feed; key {@code url}, required
 * @param fetch true: the page of each entry is fetched; false: the feed's own text is delivered;
 *     key {@code fetch}, true if absent
 * @param source name of the outlet; key {@code source}; null or absent: the host of each entry's
 *     address
 * @param batch most items of one poll, from 1 to 1,000; key {@code batch}, 100 if absent
 * @param fetching how to behave towards servers; keys {@code contact} (an address or URL under
 *     which you can be reached, sent with every request), {@code delay} (time between two requests
 *     to one host, PT0S to PT1M, PT1S if absent), {@code timeout} (longest time of one fetch,
 *     PT0.1S to PT1M, PT10S if absent), {@code allow-private} (hosts that may have private
 *     addresses, separated by commas)
 */
public record RssSettings(
    URI url, boolean fetch, @Nullable String source, int batch, FetchSettings fetching) {
  static RssSettings of(Map<String, String> settings) {
    return new SettingsReader(settings).read();
  }
}
