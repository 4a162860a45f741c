package tidings.cli.terminal;

/**
 * Text as a terminal shows it, in columns: letters of East Asian scripts and pictures take two,
 * combining marks none. The ranges are those of East Asian Width W and F in Unicode's UAX #11, to
 * whole blocks.
 */
public final class DisplayText {
  private static final String ELLIPSIS = "…";

  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x23E9, 0x23EC},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x17000, 0x18CFF},
    {0x1B000, 0x1B2FF},
    {0x1F000, 0x1F02F},
    {0x1F0A0, 0x1F0FF},
    {0x1F100, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F7E0, 0x1F7EB},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  private DisplayText() {}

  /** Returns how many columns a text takes that went through {@link #oneLine}. */
  public static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  /**
   * Returns the text on one line, without control characters: a headline must not move the cursor
   * or recolour the terminal, nor turn the writing direction of what follows.
   */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> !isInvisible(point))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /** Cuts a text to at most so many columns; where something is cut away, an ellipsis ends it. */
  public static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    if (columns < 1) {
      return "";
    }
    return beginning(text, columns - 1).stripTrailing() + ELLIPSIS;
  }

  /** Cuts a text or fills it up with blanks at its end. */
  public static String left(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(Math.max(0, columns - width(cut)));
  }

  /** Cuts a text or fills it up with blanks at its beginning. */
  public static String right(String text, int columns) {
    String cut = cut(text, columns);
    return " ".repeat(Math.max(0, columns - width(cut))) + cut;
  }

  private static String beginning(String text, int columns) {
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      taken += width(point);
      if (taken > columns) {
        break;
      }
      end += Character.charCount(point);
    }
    return text.substring(0, end);
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    for (int[] range : WIDE) {
      if (point < range[0]) {
        return false;
      }
      if (point <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** Joiners stay, because emoji and several scripts are written with them. */
  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    boolean joiner = point == 0x200C || point == 0x200D;
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || (type == Character.FORMAT && !joiner);
  }
}
