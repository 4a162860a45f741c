package example.tickers;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Settings of the annotator.
 *
 * @param exchanges the stock exchanges whose symbols it knows, in capitals
 */
record TickersSettings(SortedSet<String> exchanges) {
  private static final String EXCHANGES = "exchanges";
  private static final String DEFAULT_EXCHANGES = "NYSE,NASDAQ,LSE";

  /** Reads settings as they are written, or refuses them with a message that names the key. */
  static TickersSettings of(Map<String, String> written) {
    for (String key : written.keySet()) {
      if (!key.equals(EXCHANGES)) {
        throw new IllegalArgumentException(
            "'" + key + "' is no setting of it; there is '" + EXCHANGES + "'");
      }
    }
    SortedSet<String> exchanges = new TreeSet<>();
    for (String name : written.getOrDefault(EXCHANGES, DEFAULT_EXCHANGES).split(",")) {
      if (!name.strip().matches("[A-Z]{2,10}")) {
        throw new IllegalArgumentException(
            EXCHANGES + ": '" + name + "' is no exchange; give some like NYSE,LSE");
      }
      exchanges.add(name.strip());
    }
    return new TickersSettings(exchanges);
  }
}
