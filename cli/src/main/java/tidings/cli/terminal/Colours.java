package tidings.cli.terminal;

/** Colours by ANSI sequences, or none. They take no columns. */
public enum Colours {
  ANSI,
  NONE;

  private static final String RESET = "\u001B[0m";

  /** Paints what is as it should be. */
  public String good(String text) {
    return paint(text, 32);
  }

  /** Paints what is not. */
  public String bad(String text) {
    return paint(text, 31);
  }

  /** Paints what matters most. */
  public String strong(String text) {
    return paint(text, 1);
  }

  /** Paints what may be overlooked. */
  public String faint(String text) {
    return paint(text, 2);
  }

  private String paint(String text, int code) {
    return this == NONE || text.isEmpty() ? text : "\u001B[" + code + "m" + text + RESET;
  }
}
