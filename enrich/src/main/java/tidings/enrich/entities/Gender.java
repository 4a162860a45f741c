package tidings.enrich.entities;

import java.util.Set;

/**
 * The gender that titles and first names suggest, as far as it tells two bearers of a name apart.
 */
public enum Gender {
  UNKNOWN,
  FEMALE,
  MALE;

  private static final WordSections FIRST_NAMES = WordSections.read("first-names.txt");
  private static final Set<String> WOMEN = FIRST_NAMES.section("female");
  private static final Set<String> MEN = FIRST_NAMES.section("male");
  private static final Set<String> BEFORE_WOMEN =
      Set.of("mrs", "ms", "miss", "lady", "dame", "queen", "princess", "baroness", "duchess");
  private static final Set<String> BEFORE_MEN =
      Set.of("mr", "sir", "lord", "king", "prince", "baron", "duke", "pope", "earl", "father");

  /** Returns what a first name tells, given as a slug. */
  public static Gender ofFirstName(String slug) {
    if (WOMEN.contains(slug)) {
      return FEMALE;
    }
    return MEN.contains(slug) ? MALE : UNKNOWN;
  }

  /** Returns what a title tells, in lower case without a full stop. */
  static Gender ofTitle(String title) {
    if (BEFORE_WOMEN.contains(title)) {
      return FEMALE;
    }
    return BEFORE_MEN.contains(title) ? MALE : UNKNOWN;
  }

  static boolean isFirstName(String slug) {
    return ofFirstName(slug) != UNKNOWN;
  }

  /** Returns whether both can be the same person's. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
