package tidings.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation.
 *
 * @param text all of it
 */
record Document(String text) {
  /** The root of the source tree: tests run in their module's folder. */
  static final Path ROOT = Path.of("..");

  /** Reads a page by its path in the source tree. */
  static Document read(String path) throws IOException {
    return new Document(Files.readString(ROOT.resolve(path)));
  }

  /** Returns what stands in the fenced block of that info string. */
  String block(String info) {
    String begin = "```" + info + "\n";
    int start = text.indexOf(begin);
    if (start < 0) {
      throw new AssertionError("there is no block ```" + info);
    }
    return text.substring(start + begin.length(), text.indexOf("```", start + begin.length()));
  }

  /** Returns the lines of the table rows under a heading of the second level, without its head. */
  List<String> rows(String heading) {
    String begin = "\n## " + heading + "\n";
    int start = text.indexOf(begin);
    if (start < 0) {
      throw new AssertionError("there is no heading " + heading);
    }
    int end = text.indexOf("\n## ", start + 1);
    String section = text.substring(start, end < 0 ? text.length() : end);
    return section.lines().filter(line -> line.startsWith("| `")).toList();
  }

  /** Returns what a link to a heading says behind the hash, as GitHub makes it. */
  TreeSet<String> anchors() {
    TreeSet<String> anchors = new TreeSet<>();
    for (String heading : all("^#+ (.+)$", text)) {
      String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
      anchors.add(letters.replace(' ', '-'));
    }
    return anchors;
  }

  /** Returns the first group of every match, sorted, each once. */
  static TreeSet<String> all(String expression, String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(expression, Pattern.MULTILINE).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
