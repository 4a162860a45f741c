package tidings.ingest.http;

import java.time.Duration;
import tidings.ingest.source.RetryLaterException;

/** A host may not be asked yet, and it is too long to wait for. Nothing was sent. */
public final class HostBusyException extends RetryLaterException {
  private static final long serialVersionUID = 1L;

  HostBusyException(String host, Duration after) {
    super(
        "%s was asked a moment ago or wants to be left alone; it is asked again in %d ms"
            .formatted(host, after.toMillis()),
        after);
  }
}
