package tidings.ingest.http;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to behave towards other people's servers.
 *
 * @param contact address or URL under which the operator can be reached; null if none is configured
 * @param delay least time between two requests to one host
 * @param timeout longest time of one fetch from first to last byte, redirects included
 * @param allowPrivate hosts, in lower case, that may have private addresses
 */
public record FetchSettings(
    @Nullable String contact, Duration delay, Duration timeout, Set<String> allowPrivate) {
  /** Time between two requests to one host, unless configured. */
  public static final Duration DEFAULT_DELAY = Duration.ofSeconds(1);

  /** Longest time of one fetch, unless configured. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

  public FetchSettings {
    allowPrivate = Set.copyOf(allowPrivate);
  }

  /** Returns what the client calls itself. */
  String userAgent() {
    String version = FetchSettings.class.getPackage().getImplementationVersion();
    String name = "Tidings/" + (version == null ? "unreleased" : version);
    return contact == null ? name : name + " (+" + contact + ")";
  }
}
