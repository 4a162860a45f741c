package tidings.ingest.http;

import java.net.UnknownHostException;

/** A host name leads to no address that may be fetched from. */
final class ForbiddenAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  ForbiddenAddressException(String message) {
    super(message);
  }
}
