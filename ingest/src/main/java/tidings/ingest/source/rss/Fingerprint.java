package tidings.ingest.source.rss;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * An entry as the cursor remembers it: SHA-256, cut to 48 bits of its identity and 32 of what it
 * says. Among 10,000 entries of one feed two share an identity once in five million feeds.
 *
 * @param id hash of what makes it this entry
 * @param version hash of what it says
 */
record Fingerprint(String id, String version) {
  static final int ID_LENGTH = 8;
  static final int VERSION_LENGTH = 6;
  private static final int ID_BYTES = 6;
  private static final int VERSION_BYTES = 4;

  static Fingerprint of(String identity, List<String> says) {
    return new Fingerprint(hash(List.of(identity), ID_BYTES), hash(says, VERSION_BYTES));
  }

  private static String hash(List<String> texts, int bytes) {
    MessageDigest digest = digest();
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    byte[] cut = Arrays.copyOf(digest.digest(), bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cut);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has to have SHA-256", e);
    }
  }
}
