package tidings.aggregate.story;

import java.util.Set;
import java.util.TreeSet;

/**
 * How a story names what a report names only in part, or takes for something of another type.
 *
 * @param id entity id
 * @param name name as the story's first report writes it
 * @param type type of the entity
 * @param part whether the story, too, knows a part of the name only
 */
record FullName(String id, String name, String type, boolean part) {
  private static final String PERSON = "person:";
  private static final String ORGANIZATION = "organization:";

  /** Words that give an acronym a letter or not: both are in use. */
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de");

  /**
   * Returns the ids of those parts of a name that are in use alone: of {@code
   * person:mara-lindqvist} {@code person:lindqvist}, of {@code organization:norwick-workers-union}
   * {@code organization:nwu}. Empty where a part would say too little.
   */
  static Set<String> partsOf(String id) {
    Set<String> parts = new TreeSet<>();
    if (id.startsWith(PERSON)) {
      for (int at = id.indexOf('-'); at >= 0; at = id.indexOf('-', at + 1)) {
        parts.add(PERSON + id.substring(at + 1));
      }
    } else if (id.startsWith(ORGANIZATION) && id.indexOf('-') >= 0) {
      addAcronyms(id.substring(ORGANIZATION.length()), parts);
    }
    return parts;
  }

  /** Returns the name in an id, without its type. */
  static String slugOf(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  private static void addAcronyms(String slug, Set<String> parts) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : slug.split("-", -1)) {
      if (!word.isEmpty()) {
        all.append(word.charAt(0));
        large.append(SMALL.contains(word) ? "" : word.substring(0, 1));
      }
    }
    parts.add(ORGANIZATION + all);
    if (large.length() > 1) {
      parts.add(ORGANIZATION + large);
    }
  }
}
