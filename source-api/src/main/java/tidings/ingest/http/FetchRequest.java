package tidings.ingest.http;

import java.net.URI;
import java.time.Duration;

/**
 * What to fetch.
 *
 * @param address an address of {@link HttpAddress}
 * @param accept media types for the header Accept
 * @param maxBytes largest body, decompressed; a longer one is refused
 * @param asksRobots true: robots.txt decides; false: a user named this very address
 * @param patience longest time to wait until the host may be asked
 * @param known the version that is known already; {@link Validators#NONE} for an answer in any case
 */
public record FetchRequest(
    URI address,
    String accept,
    int maxBytes,
    boolean asksRobots,
    Duration patience,
    Validators known) {
  private static final int CONFIGURED_BYTES = 8 << 20;
  private static final int LINKED_BYTES = 4 << 20;
  private static final Duration CONFIGURED_PATIENCE = Duration.ofSeconds(10);

  /**
   * Returns a request for an address that a user named in a setting: robots.txt is not asked, the
   * patience is 10 s, and the body may have 8 MiB.
   */
  public static FetchRequest configured(URI address, String accept) {
    return new FetchRequest(
        address, accept, CONFIGURED_BYTES, false, CONFIGURED_PATIENCE, Validators.NONE);
  }

  /**
   * Returns a request for an address that was found in an answer: robots.txt decides, and the body
   * may have 4 MiB.
   */
  public static FetchRequest linked(URI address, String accept, Duration patience) {
    return new FetchRequest(address, accept, LINKED_BYTES, true, patience, Validators.NONE);
  }

  /** Returns the request for any version but a known one. */
  public FetchRequest unless(Validators version) {
    return new FetchRequest(address, accept, maxBytes, asksRobots, patience, version);
  }

  FetchRequest at(URI other) {
    return new FetchRequest(other, accept, maxBytes, asksRobots, patience, known);
  }
}
