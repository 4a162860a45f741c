package tidings.lab.train;

import java.io.IOException;
import java.io.InputStream;

/**
 * A model on the class path.
 *
 * @param owner a class of its package
 * @param file its file there
 */
record ShippedModel(Class<?> owner, String file) {

  /** Returns its SHA-256. */
  String sha256() throws IOException {
    try (InputStream bytes = owner.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IOException("The shipped model " + file + " is not on the class path");
      }
      return Sha256.of(bytes.readAllBytes());
    }
  }
}
