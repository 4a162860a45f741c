package tidings.lab.evaluate.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which topics the sections of newspapers and of labelled sets mean. A section may mean several: an
 * article of "world" is right in any of them.
 */
final class Sections {
  private static final String TABLE = "sections.tsv";
  private static final Map<String, List<String>> TOPICS = read();

  private Sections() {}

  /** Returns the topics of a section, the nearest first; null if the table does not have it. */
  static @Nullable List<String> topics(String section) {
    return TOPICS.get(normal(section));
  }

  /** Returns every topic that a section means. */
  static Set<String> all() {
    Set<String> all = new TreeSet<>();
    TOPICS.values().forEach(all::addAll);
    return all;
  }

  /** Returns a name in lower case, with one hyphen for all that is no letter. */
  static String normal(String section) {
    return section
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> topics = new LinkedHashMap<>();
    try (InputStream table = Sections.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException(TABLE + " is not on the class path");
      }
      for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          topics.put(columns[0], List.of(columns[1].split(" ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return topics;
  }
}
