package tidings.ingest.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that ids and content hashes are cut from (FIPS 180-4). */
final class Sha256 {
  private Sha256() {}

  /** Returns the first {@code digits} lower-case hex digits of the hash of the text's UTF-8. */
  static String hex(String text, int digits) {
    byte[] hash = digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, digits);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has to have SHA-256", e);
    }
  }
}
