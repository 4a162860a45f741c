package tidings.onnx;

import java.util.Arrays;

/** A text as a tokenizer takes it: well-formed Unicode, counted in code points. */
final class SafeText {
  private static final char REPLACEMENT = '\ufffd';
  private final String text;
  private final int[] offsets;

  /** Makes one; half a surrogate pair becomes U+FFFD, which is as long. */
  SafeText(String written) {
    StringBuilder safe = new StringBuilder(written);
    int[] starts = new int[written.length() + 1];
    int points = 0;
    int at = 0;
    while (at < written.length()) {
      starts[points++] = at;
      int point = written.codePointAt(at);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        safe.setCharAt(at, REPLACEMENT);
      }
      at += Character.charCount(point);
    }
    starts[points++] = at;
    text = safe.toString();
    offsets = Arrays.copyOf(starts, points);
  }

  /** Returns the text, as long as it was written. */
  String text() {
    return text;
  }

  /** Returns the UTF-16 offset of a code point, or of the end. */
  int offset(int codePoint) {
    return offsets[Math.min(Math.max(codePoint, 0), offsets.length - 1)];
  }
}
