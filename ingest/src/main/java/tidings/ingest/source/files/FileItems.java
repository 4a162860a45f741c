package tidings.ingest.source.files;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.SourceDelivery;

/** The deliveries of one file, one after the other. */
interface FileItems extends Closeable {
  /** Returns the next delivery; null at the end. */
  @Nullable SourceDelivery next() throws IOException;

  /** Passes over as many deliveries, or up to the end. */
  default void skip(long deliveries) throws IOException {
    for (long i = 0; i < deliveries && next() != null; i++) {
      // Only the position matters.
    }
  }

  @Override
  default void close() throws IOException {}
}
