package tidings.ingest.source.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, of which only so much is kept in memory. */
final class LongLines {
  private final InputStream bytes;
  private final int longest;
  private int number;

  LongLines(InputStream bytes, int longest) {
    this.bytes = bytes;
    this.longest = longest;
  }

  /** A line. */
  static final class NumberedLine {
    private final int number;
    private final byte[] content;
    private final boolean isTooLong;

    NumberedLine(int number, byte[] content, boolean isTooLong) {
      this.number = number;
      this.content = content;
      this.isTooLong = isTooLong;
    }

    /** Returns its number, from 1. */
    int number() {
      return number;
    }

    /** Returns its bytes without the line end, at most as many as may be kept. */
    byte[] content() {
      return content;
    }

    /** Tells whether it goes on beyond what was kept. */
    boolean isTooLong() {
      return isTooLong;
    }
  }

  /** Returns the next line; null at the end. */
  @Nullable NumberedLine next() throws IOException {
    int value = bytes.read();
    if (value < 0) {
      return null;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream(256);
    boolean isTooLong = false;
    for (; value >= 0 && value != '\n'; value = bytes.read()) {
      if (content.size() < longest) {
        content.write(value);
      } else {
        isTooLong = true;
      }
    }
    return new NumberedLine(++number, content.toByteArray(), isTooLong);
  }

  /** Returns the number of the last line that was read, 0 before the first. */
  int number() {
    return number;
  }
}
