package tidings.cli.terminal;

/** How many characters fit beside and below each other. */
public record TerminalSize(int columns, int rows) {
  /** What a terminal has that does not say. */
  public static final TerminalSize USUAL = new TerminalSize(80, 24);
}
