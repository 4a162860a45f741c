package tidings.ingest.source.files;

import org.jspecify.annotations.Nullable;
import tidings.ingest.source.SourceDelivery;

/** A file of which one thing is to be said. */
final class OneDelivery implements FileItems {
  private @Nullable SourceDelivery delivery;

  OneDelivery(SourceDelivery delivery) {
    this.delivery = delivery;
  }

  @Override
  public @Nullable SourceDelivery next() {
    SourceDelivery only = delivery;
    delivery = null;
    return only;
  }
}
