package tidings.ingest.source.files;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
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

  UnreadableItem ofEntry(int entry, String whatIsWrong) {
    return item(entry, file.name() + ", entry " + entry + ", " + whatIsWrong, new byte[0]);
  }

  private UnreadableItem item(@Nullable Integer position, String reason, byte[] original) {
    Origin origin = Origin.newBuilder().setFile(file.name()).setPosition(position).build();
    return new UnreadableItem(origin, reason, ByteBuffer.wrap(original));
  }
}
