package tidings.enrich.annotator;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file on the class path that an annotator is made from: a model, a word list. */
public final class ModelFile {
  /** Makes a model from the bytes of its file. */
  @FunctionalInterface
  public interface Reader<M> {
    M read(InputStream bytes) throws IOException;
  }

  private ModelFile() {}

  /**
   * Reads a model.
   *
   * @param owner the class whose package and class loader the path is relative to
   * @throws UncheckedIOException with a user-facing message that names the file if it is absent or
   *     unreadable
   */
  public static <M> M read(Class<?> owner, String path, Reader<M> reader) {
    try (InputStream bytes = owner.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IOException("it is not on the class path");
      }
      return reader.read(new BufferedInputStream(bytes, 1 << 16));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "Model file "
              + path
              + " of "
              + owner.getName()
              + " cannot be read: "
              + unreadable.getMessage(),
          unreadable);
    }
  }

  /** Reads a UTF-8 word list: its lines without blank ones and comments, which begin with a #. */
  public static List<String> lines(Class<?> owner, String path) {
    String all =
        read(owner, path, bytes -> new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    return all.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
  }
}
