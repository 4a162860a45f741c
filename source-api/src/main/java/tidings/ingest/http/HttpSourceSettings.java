package tidings.ingest.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.SourceSettingsReader;

/**
 * The settings that every source over HTTP has. A source reads them first, and then its own:
 *
 * <pre>{@code
 * SourceSettingsReader reader = new SourceSettingsReader(settings);
 * HttpSourceSettings http = HttpSourceSettings.read(reader, "the address of the feed");
 * boolean fetch = reader.flag("fetch", true);
 * reader.finish();
 * }</pre>
 *
 * @param url what to fetch; key {@code url}, required
 * @param batch most items of one poll, from 1 to 1,000; key {@code batch}, 100 if absent
 * @param fetching how to behave towards servers; keys {@code contact} (an address or URL under
 *     which you can be reached, sent with every request), {@code delay} (time between two requests
 *     to one host, PT0S to PT1M, PT1S if absent), {@code timeout} (longest time of one fetch,
 *     PT0.1S to PT1M, PT10S if absent), {@code allow-private} (hosts that may have private
 *     addresses, separated by commas)
 */
public record HttpSourceSettings(URI url, int batch, FetchSettings fetching) {
  private static final int DEFAULT_BATCH = 100;
  private static final int MAX_BATCH = 1_000;
  private static final Duration MIN_TIMEOUT = Duration.ofMillis(100);
  private static final Duration MAX_DURATION = Duration.ofMinutes(1);
  private static final URI MISSING = URI.create("about:blank");

  /**
   * Reads them; what is wrong is noted in the reader.
   *
   * @param meaning what a user gives as url, for the message that it is missing: "the address of
   *     the feed"
   */
  public static HttpSourceSettings read(SourceSettingsReader reader, String meaning) {
    return new HttpSourceSettings(
        url(reader, meaning),
        reader.number("batch", DEFAULT_BATCH, 1, MAX_BATCH),
        new FetchSettings(
            contact(reader),
            reader.duration("delay", FetchSettings.DEFAULT_DELAY, Duration.ZERO, MAX_DURATION),
            reader.duration("timeout", FetchSettings.DEFAULT_TIMEOUT, MIN_TIMEOUT, MAX_DURATION),
            hosts(reader)));
  }

  private static URI url(SourceSettingsReader reader, String meaning) {
    String url = reader.text("url");
    if (url == null) {
      reader.addProblem("url is missing; give " + meaning);
      return MISSING;
    }
    try {
      return HttpAddress.of(url);
    } catch (FetchRefusedException e) {
      reader.addProblem("url: " + e.getMessage());
      return MISSING;
    }
  }

  private static @Nullable String contact(SourceSettingsReader reader) {
    return reader.<@Nullable String>read(
        "contact",
        null,
        contact -> contact.matches("[!-'*-~]{1,200}") ? contact : null,
        "give a URL or a mail address, without spaces or brackets");
  }

  private static Set<String> hosts(SourceSettingsReader reader) {
    return reader.list("allow-private").stream()
        .map(host -> host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", ""))
        .filter(host -> !host.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
