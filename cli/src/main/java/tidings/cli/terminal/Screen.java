package tidings.cli.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Draws lines over those it drew before, in one write, so that nothing flickers. Lines are replaced
 * one by one, not cleared first. Not thread-safe.
 */
public final class Screen {
  private static final Pattern ANSI = Pattern.compile("\u001B\\[[0-9;]*[A-Za-z]");
  private static final String CLEAR_REST_OF_LINE = "\u001B[K";
  private static final String CLEAR_BELOW = "\u001B[J";

  private final PrintStream out;
  private List<String> drawn = List.of();

  /** Makes a screen on which nothing is drawn yet. */
  public Screen(PrintStream out) {
    this.out = out;
  }

  /** Draws lines no wider than the terminal; the cursor ends up below them. */
  public void draw(List<String> lines, TerminalSize size) {
    StringBuilder frame = new StringBuilder();
    int up = rowsOfDrawn(size);
    if (up > 0) {
      frame.append("\u001B[").append(up).append('A');
    }
    frame.append('\r');
    for (String line : lines) {
      frame.append(line).append(clearRest(line, size)).append('\n');
    }
    frame.append(CLEAR_BELOW);
    out.print(frame);
    out.flush();
    drawn = List.copyOf(lines);
  }

  /** Behind a line as wide as the terminal the cursor is still on its last character. */
  private static String clearRest(String line, TerminalSize size) {
    return width(line) < size.columns() ? CLEAR_REST_OF_LINE : "";
  }

  /** A terminal that became narrower has broken the lines that were drawn. */
  private int rowsOfDrawn(TerminalSize size) {
    int rows =
        drawn.stream().mapToInt(line -> Math.max(1, ceil(width(line), size.columns()))).sum();
    return Math.min(rows, size.rows() - 1);
  }

  private static int ceil(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  private static int width(String line) {
    return DisplayText.width(ANSI.matcher(line).replaceAll(""));
  }
}
