package tidings.lab.data;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads files whole, gzipped or not: the first bytes tell, not the name. */
public final class DataFile {
  private static final int MAX_BYTES = 1 << 30;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DataFile() {}

  /** Returns the bytes of a file, unzipped. */
  public static byte[] bytes(Path file) throws IOException, UnreadableDataException {
    if (!Files.isRegularFile(file)) {
      throw UnreadableDataException.of(
          file,
          Files.exists(file) ? "is a folder; name a file" : "does not exist; correct the path");
    }
    if (!Files.isReadable(file)) {
      throw UnreadableDataException.of(file, "may not be read; change its permissions");
    }
    byte[] bytes = Files.readAllBytes(file);
    return isZipped(bytes) ? unzip(file, bytes) : bytes;
  }

  private static boolean isZipped(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  private static byte[] unzip(Path file, byte[] bytes) throws IOException, UnreadableDataException {
    try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] content = unzipped.readNBytes(MAX_BYTES);
      if (content.length == MAX_BYTES) {
        throw UnreadableDataException.of(file, "is larger than 1 GiB unzipped; split it");
      }
      return content;
    } catch (ZipException | java.io.EOFException e) {
      throw UnreadableDataException.of(file, "is no whole gzip file; fetch it again");
    }
  }

  /** Returns a file as text. */
  public static String text(Path file) throws IOException, UnreadableDataException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw UnreadableDataException.of(file, "is not UTF-8; convert it");
    }
  }

  /** Returns a reader of a file's text. */
  public static BufferedReader reader(Path file) throws IOException, UnreadableDataException {
    return new BufferedReader(new StringReader(text(file)));
  }
}
