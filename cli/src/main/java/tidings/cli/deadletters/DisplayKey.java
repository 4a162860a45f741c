package tidings.cli.deadletters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes as text, where they are text: different bytes give different texts. */
final class DisplayKey {
  private DisplayKey() {}

  /** Returns a key as text; bytes that are no UTF-8 in hex. */
  static @Nullable String of(byte @Nullable [] key) {
    return key == null ? null : utf8(key).orElseGet(() -> "0x" + HexFormat.of().formatHex(key));
  }

  /** Decodes UTF-8; empty if the bytes are none. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
