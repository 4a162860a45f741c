package tidings.ingest.source.files;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import tidings.ingest.format.feed.BrokenEntry;
import tidings.ingest.source.UnreadableItem;
import tidings.news.Origin;

/** Says of a place in a file what is wrong with it and what to do. */
record Complaint(InputFile file) {
  UnreadableItem ofFile(String whatIsWrong, byte[] original) {
    return item(null, file.name() + " " + whatIsWrong, original);
  }

  UnreadableItem ofLine(int line, String whatIsWrong, byte[] original) {
    return item(line, file.name() + ", line " + line + ", " + whatIsWrong, original);
  }

  UnreadableItem ofEntry(BrokenEntry entry) {
    String reason = file.name() + ", entry " + entry.position() + ", " + entry.whatIsWrong();
    return item(entry.position(), reason, entry.original());
  }

  private UnreadableItem item(@Nullable Integer position, String reason, byte[] original) {
    return item(position, reason, ByteBuffer.wrap(original));
  }

  private UnreadableItem item(@Nullable Integer position, String reason, ByteBuffer original) {
    Origin origin = Origin.newBuilder().setFile(file.name()).setPosition(position).build();
    return new UnreadableItem(origin, reason, original);
  }
}
