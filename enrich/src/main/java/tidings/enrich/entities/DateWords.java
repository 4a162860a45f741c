package tidings.enrich.entities;

import java.util.Set;

/** Days and months, which have capitals in English and name nobody. */
final class DateWords {
  /** Without those that also are first names or surnames. */
  private static final Set<String> CERTAIN =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "july",
          "september",
          "october",
          "november",
          "december");

  private DateWords() {}

  static boolean isDayOrMonth(String word) {
    return CERTAIN.contains(word);
  }
}
