package tidings.ingest.format.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. UTF-8 comes first, because what is valid UTF-8 hardly ever is anything else; then
 * what the server named; then what the text declares; then windows-1252, if that makes text.
 */
public final class Decoded {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARATION_BYTES = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
  private static final int BINARY_SHARE = 20;

  private Decoded() {}

  /** Tells whether the bytes are no text in any of the usual encodings. */
  public static boolean isBinary(byte[] bytes) {
    if (byteOrderMark(bytes).isPresent()) {
      return false;
    }
    int controls = 0;
    for (byte value : bytes) {
      if (value == 0) {
        return true;
      }
      controls += value > 0 && value < ' ' && "\t\n\r\f\u001b".indexOf(value) < 0 ? 1 : 0;
    }
    return controls > bytes.length / BINARY_SHARE;
  }

  /**
   * Returns the text; empty if no encoding makes text of the bytes.
   *
   * @param declares true: it is HTML or XML, which may name its encoding in its first lines
   */
  public static Optional<String> of(byte[] bytes, boolean declares) {
    return of(bytes, null, declares);
  }

  /**
   * Returns the text; empty if no encoding makes text of the bytes.
   *
   * @param named the encoding that whoever sent the bytes named, as a server does; null if none
   * @param declares true: it is HTML or XML, which may name its encoding in its first lines
   */
  public static Optional<String> of(byte[] bytes, @Nullable String named, boolean declares) {
    Optional<Charset> mark = byteOrderMark(bytes);
    if (mark.isPresent()) {
      return decode(bytes, mark.get()).map(text -> text.substring(1));
    }
    Optional<String> text = decode(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty() && named != null) {
      text = charset(named).flatMap(charset -> decode(bytes, charset));
    }
    if (text.isEmpty() && declares) {
      text = declared(bytes).flatMap(charset -> decode(bytes, charset));
    }
    return text.isPresent() ? text : decode(bytes, WINDOWS_1252).filter(Decoded::isText);
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    return switch (first) {
      case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
      case 0xefbb ->
          Optional.of(StandardCharsets.UTF_8).filter(utf8 -> decode(bytes, utf8).isPresent());
      default -> Optional.empty();
    };
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_BYTES);
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher name = DECLARATION.matcher(beginning);
    return name.find() ? charset(name.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Real text in a Western language is mostly ASCII letters and spaces. */
  private static boolean isText(String text) {
    long plain = text.chars().filter(c -> c < 0x80 && (Character.isLetter(c) || c == ' ')).count();
    return plain * 2 >= text.length();
  }
}
