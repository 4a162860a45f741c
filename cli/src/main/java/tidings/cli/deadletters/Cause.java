package tidings.cli.deadletters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;
import tidings.runtime.failure.DeadLetterHeaders;

/**
 * Why a record became a dead letter.
 *
 * @param exception class of the exception that was caught
 * @param why its message, and what brought it about
 */
record Cause(String exception, String why) {
  private static final int LONGEST = 500;
  private static final Pattern CAUSED_BY = Pattern.compile("(?m)^Caused by: (\\S+?)(?:: (.*))?$");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

  static Cause of(Headers headers) {
    String exception = text(headers, DeadLetterHeaders.EXCEPTION);
    String message = text(headers, DeadLetterHeaders.MESSAGE);
    String root = root(text(headers, DeadLetterHeaders.STACK_TRACE));
    if (message.isBlank() || message.equals("null")) {
      message = simpleName(exception);
    }
    String why = root.isEmpty() || message.contains(root) ? message : message + ": " + root;
    return new Cause(exception, why.length() <= LONGEST ? why : why.substring(0, LONGEST) + "…");
  }

  /** Whether a regular expression matches somewhere in it. */
  boolean matches(Pattern pattern) {
    return pattern.matcher(why).find() || pattern.matcher(exception).find();
  }

  /** Returns what letters of one kind have in common: numbers and quoted words are left out. */
  String kind() {
    return NUMBER.matcher(QUOTED.matcher(why).replaceAll("'…'")).replaceAll("#");
  }

  /** The last cause's message, or its class where it has none. */
  private static String root(String stackTrace) {
    String root = "";
    Matcher matcher = CAUSED_BY.matcher(stackTrace);
    while (matcher.find()) {
      String message = matcher.group(2);
      root = message == null || message.isBlank() ? simpleName(matcher.group(1)) : message.strip();
    }
    return root;
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static String text(Headers headers, String name) {
    return DeadLetterHeaders.read(headers, name).orElse("");
  }
}
