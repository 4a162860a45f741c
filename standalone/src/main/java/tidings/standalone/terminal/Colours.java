package tidings.standalone.terminal;

/** Colours by ANSI sequences, or none. They take no columns. */
public enum Colours {
  ANSI,
  NONE;

  private static final String RESET = "\u001B[0m";

  String good(String text) {
    return paint(text, 32);
  }

  String bad(String text) {
    return paint(text, 31);
  }

  String strong(String text) {
    return paint(text, 1);
  }

  String faint(String text) {
    return paint(text, 2);
  }

  private String paint(String text, int code) {
    return this == NONE || text.isEmpty() ? text : "\u001B[" + code + "m" + text + RESET;
  }
}
