package tidings.ingest.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a server answered. */
public sealed interface Fetched {
  /** The known version is still the newest. */
  record NotModified() implements Fetched {}

  /**
   * A body.
   *
   * @param address where it was found in the end
   * @param moved true: every redirect on the way there was a permanent one, and there was one
   * @param content the bytes, decompressed
   * @param mediaType such as {@code text/html}, in lower case; empty if the server named none
   * @param charset the encoding that the server named; null if none
   * @param version for the next request; {@link Validators#NONE} if the server named none
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares bodies, and copies would cost.
  record Body(
      URI address,
      boolean moved,
      byte[] content,
      String mediaType,
      @Nullable String charset,
      Validators version)
      implements Fetched {}
}
