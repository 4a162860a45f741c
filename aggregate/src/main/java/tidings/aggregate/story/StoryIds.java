package tidings.aggregate.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Ids of stories. */
final class StoryIds {
  private static final int BYTES = 16;

  private StoryIds() {}

  /** Returns 128 bits of the SHA-256 of the first article's id, 32 lower-case hex digits. */
  static String of(String article, int number) {
    String name = "story|" + article + (number == 0 ? "" : "|" + number);
    byte[] hash = sha256().digest(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
