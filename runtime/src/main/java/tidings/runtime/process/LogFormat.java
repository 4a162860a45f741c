package tidings.runtime.process;

/** The form of an event in the log; stack traces are complete in each. */
enum LogFormat {
  /** A line, and the stack trace below it, for people. */
  TEXT("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} [%t] %p %c - %m%n%ex"),

  /**
   * A JSON object in a line, for what collects logs: {@code time}, {@code level}, {@code thread},
   * {@code logger}, {@code message}, and {@code exception} where there is one. A pattern makes it,
   * so that it costs no library and no time at the start.
   */
  JSON(
      """
      {"time":"%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX}","level":"%p","thread":"%enc{%t}{JSON}",\
      "logger":"%enc{%c}{JSON}","message":"%enc{%m}{JSON}"\
      %notEmpty{,"exception":"%enc{%ex}{JSON}"}}%n""");

  private final String pattern;

  LogFormat(String pattern) {
    this.pattern = pattern;
  }

  /** Its pattern for log4j's {@code PatternLayout}. */
  String pattern() {
    return pattern;
  }
}
