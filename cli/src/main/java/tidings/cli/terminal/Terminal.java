package tidings.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What standard output is connected to.
 *
 * @param interactive true: a terminal that can move its cursor; false: a pipe or a file
 * @param colours whether it is to show colours
 */
public record Terminal(boolean interactive, Colours colours) {
  /** Set by the launcher, because Java itself cannot tell whether only its output is a terminal. */
  static final String IS_TERMINAL = "tidings.terminal";

  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("(\\d+) (\\d+)\\s*");

  /** Looks at the environment: {@code TERM=dumb} moves no cursor, {@code NO_COLOR} wants none. */
  public static Terminal detect() {
    return of(Boolean.getBoolean(IS_TERMINAL) || System.console() != null, System.getenv());
  }

  static Terminal of(boolean terminal, Map<String, String> environment) {
    boolean interactive = terminal && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    boolean colourless = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(interactive, interactive && !colourless ? Colours.ANSI : Colours.NONE);
  }

  /** Asks for the size as it is now. Starts a process: not for more than a few times a second. */
  public TerminalSize size() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return parse(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return TerminalSize.USUAL; // no stty, or no terminal
    }
  }

  /** Reads what stty prints; a terminal that does not know its size says 0. */
  static TerminalSize parse(String rowsAndColumns) {
    Matcher matcher = ROWS_AND_COLUMNS.matcher(rowsAndColumns);
    if (!matcher.matches()) {
      return TerminalSize.USUAL;
    }
    int rows = Integer.parseInt(matcher.group(1));
    int columns = Integer.parseInt(matcher.group(2));
    return rows == 0 || columns == 0 ? TerminalSize.USUAL : new TerminalSize(columns, rows);
  }
}
