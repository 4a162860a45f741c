package tidings.ingest.http;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param address an address of {@link HttpAddress}
 * @param accept media types for the header Accept
 * @param mostBytes largest body, decompressed; a longer one is refused
 * @param asksRobots true: robots.txt decides; false: a user named this very address
 * @param patience longest time to wait for the host's turn
 * @param etag the ETag of the version that is known; null if none is
 * @param lastModified the Last-Modified of the version that is known; null if none is
 */
public record FetchRequest(
    URI address,
    String accept,
    int mostBytes,
    boolean asksRobots,
    Duration patience,
    @Nullable String etag,
    @Nullable String lastModified) {
  FetchRequest at(URI other) {
    return new FetchRequest(other, accept, mostBytes, asksRobots, patience, etag, lastModified);
  }

  boolean isConditional() {
    return etag != null || lastModified != null;
  }
}
