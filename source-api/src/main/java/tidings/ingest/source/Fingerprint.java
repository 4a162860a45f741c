package tidings.ingest.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * An item in one version, short enough for a cursor: SHA-256, cut to 48 bits of its identity and 32
 * of its content. Among 10,000 items of one source two share an identity once in five million
 * sources.
 *
 * @param id hash of what makes it this item, 8 characters
 * @param version hash of its content, 6 characters
 */
public record Fingerprint(String id, String version) {
  private static final int ID_BYTES = 6;
  private static final int VERSION_BYTES = 4;
  private static final int ID_LENGTH = 8;

  /** Length of {@link #text}. */
  public static final int LENGTH = 14;

  /**
   * Returns the fingerprint of an item.
   *
   * @param identity what stays when the item is edited: its id, or its address
   * @param content all that makes another version when it changes
   */
  public static Fingerprint of(String identity, List<String> content) {
    return new Fingerprint(hash(List.of(identity), ID_BYTES), hash(content, VERSION_BYTES));
  }

  /** Reads a {@link #text}, which has to be {@link #LENGTH} characters long. */
  public static Fingerprint parse(String text) {
    return new Fingerprint(text.substring(0, ID_LENGTH), text.substring(ID_LENGTH, LENGTH));
  }

  /** Returns id and version: letters, digits, hyphens and underscores. */
  public String text() {
    return id + version;
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
