package tidings.ingest.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.CursorPart;
import tidings.ingest.source.SourceCursor;

/**
 * How a server named the version that it sent (RFC 9110, section 8.8). A request that carries them
 * is answered with {@link Fetched.NotModified} while there is no other version.
 *
 * <p>Keep them in the cursor, where they stand under {@code etag} and {@code last-modified}, but
 * only once all of that version is delivered: the server does not send it again.
 *
 * @param etag the header ETag; null if there was none
 * @param lastModified the header Last-Modified; null if there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified)
    implements CursorPart {
  /** No version is known. */
  public static final Validators NONE = new Validators(null, null);

  private static final String ETAG = "etag";
  private static final String LAST_MODIFIED = "last-modified";

  /** Reads them from a cursor; {@link #NONE} if it holds none. */
  public static Validators of(SourceCursor cursor) {
    Map<String, String> position = cursor.position();
    return new Validators(position.get(ETAG), position.get(LAST_MODIFIED));
  }

  @Override
  public void putInto(Map<String, String> position) {
    if (etag != null) {
      position.put(ETAG, etag);
    }
    if (lastModified != null) {
      position.put(LAST_MODIFIED, lastModified);
    }
  }

  /** Tells whether no version is known. */
  public boolean isEmpty() {
    return etag == null && lastModified == null;
  }
}
