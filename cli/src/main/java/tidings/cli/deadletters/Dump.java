package tidings.cli.deadletters;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The first bytes of what cannot be read: as text where it is text, else in hex. */
final class Dump {
  private static final int MAX_BYTES = 1024;
  private static final int BYTES_A_LINE = 16;
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  private Dump() {}

  static String of(byte[] bytes) {
    byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, MAX_BYTES));
    Optional<String> text = DisplayKey.utf8(first).filter(Dump::isPlain);
    String rest =
        bytes.length > first.length
            ? "%n… and %,d bytes more".formatted(bytes.length - first.length)
            : "";
    return text.orElseGet(() -> hex(first)) + rest;
  }

  private static boolean isPlain(String text) {
    return text.codePoints().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
  }

  private static String hex(byte[] bytes) {
    StringBuilder lines = new StringBuilder();
    for (int start = 0; start < bytes.length; start += BYTES_A_LINE) {
      byte[] line = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + BYTES_A_LINE));
      lines.append("%06x  %-47s  %s%n".formatted(start, HEX.formatHex(line), letters(line)));
    }
    return lines.toString();
  }

  private static String letters(byte[] bytes) {
    StringBuilder letters = new StringBuilder();
    for (byte b : bytes) {
      letters.append(b >= ' ' && b < 0x7F ? (char) b : '.');
    }
    return letters.toString();
  }
}
