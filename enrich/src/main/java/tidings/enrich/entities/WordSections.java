package tidings.enrich.entities;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tidings.enrich.annotator.ModelFile;

/** A word list in sections: {@code section: word, word, …} a line. */
final class WordSections {
  private final Map<String, Set<String>> sections;

  private WordSections(Map<String, Set<String>> sections) {
    this.sections = Collections.unmodifiableMap(sections);
  }

  static WordSections read(String file) {
    Map<String, Set<String>> sections = new HashMap<>();
    for (String line : ModelFile.lines(WordSections.class, file)) {
      int colon = line.indexOf(':');
      sections
          .computeIfAbsent(line.substring(0, colon), any -> new HashSet<>())
          .addAll(words(line.substring(colon + 1)));
    }
    return new WordSections(sections);
  }

  /** Returns the words of a section, in lower case. */
  Set<String> section(String section) {
    return sections.getOrDefault(section, Set.of());
  }

  private static List<String> words(String line) {
    return List.of(line.strip().toLowerCase(Locale.ROOT).split(",\\s*", -1));
  }
}
