package tidings.enrich.entities;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tidings.enrich.annotator.ModelFile;

/** The word lists that the rules go by, loaded once for the process. Words are in lower case. */
final class EntitiesModel {
  private final Set<String> firstNames = words("first-names.txt");
  private final Set<String> ordinary = words("ordinary-words.txt");
  private final Set<String> roles = words("roles.txt");
  private final Map<String, Set<String>> organizationWords = sections("organization-words.txt");
  private final Map<String, Set<String>> placeWords = sections("place-words.txt");
  private final Map<String, Set<String>> connectors = sections("connectors.txt");
  private final Places places = Places.load();

  private EntitiesModel() {}

  /** Loads at the first call; safe to share among threads. */
  static EntitiesModel shared() {
    return Loaded.MODEL;
  }

  boolean isFirstName(String word) {
    return firstNames.contains(word);
  }

  /** Whether a capital at the beginning of a sentence says nothing about the word. */
  boolean isOrdinary(String word) {
    return ordinary.contains(word);
  }

  boolean isRole(String word) {
    return roles.contains(word);
  }

  /** Whether a word is of the kind in an organisation's name: suffix, tail, head or name. */
  boolean isOrganization(String kind, String word) {
    return organizationWords.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a word is of the kind in a place's name (tail, head) or before it (in, at). */
  boolean isPlace(String kind, String word) {
    return placeWords.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a word stands inside a name in lower case: particle or joint. */
  boolean connects(String kind, String word) {
    return connectors.getOrDefault(kind, Set.of()).contains(word);
  }

  Places places() {
    return places;
  }

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    ModelFile.lines(EntitiesModel.class, file).forEach(line -> words.addAll(split(line)));
    return Collections.unmodifiableSet(words);
  }

  private static Map<String, Set<String>> sections(String file) {
    Map<String, Set<String>> sections = new HashMap<>();
    for (String line : ModelFile.lines(EntitiesModel.class, file)) {
      int colon = line.indexOf(':');
      sections.put(
          line.substring(0, colon), Set.copyOf(new HashSet<>(split(line.substring(colon + 1)))));
    }
    return Collections.unmodifiableMap(sections);
  }

  private static List<String> split(String line) {
    return List.of(line.strip().toLowerCase(Locale.ROOT).split(",\\s*", -1));
  }

  private static final class Loaded {
    private static final EntitiesModel MODEL = new EntitiesModel();
  }
}
