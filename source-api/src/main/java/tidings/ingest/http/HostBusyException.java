package tidings.ingest.http;

import java.io.IOException;
import java.time.Duration;

/** A host may not be asked yet, and it is too long to wait for. Nothing was sent. */
public final class HostBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Duration after;

  HostBusyException(String host, Duration after) {
    super(
        "%s was asked a moment ago or wants to be left alone; it is asked again in %d ms"
            .formatted(host, after.toMillis()));
    this.after = after;
  }

  /** Returns how long it takes at least until the host may be asked. */
  public Duration after() {
    return after;
  }
}
