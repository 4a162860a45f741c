package tidings.enrich.annotator;

import java.util.Set;

/** The letters and words of a person's name that some articles give and others leave out. */
public final class PersonInitials {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr");

  private PersonInitials() {}

  /** Returns a person's slug without single letters between the first word and the last. */
  public static String removeFrom(String slug) {
    StringBuilder kept = new StringBuilder(slug.length());
    int start = 0;
    while (start < slug.length()) {
      int hyphen = slug.indexOf('-', start);
      int end = hyphen < 0 ? slug.length() : hyphen;
      boolean middle = start > 0 && end < slug.length();
      if (!(middle && end - start == 1)) {
        kept.append(kept.length() == 0 ? "" : "-").append(slug, start, end);
      }
      start = end + 1;
    }
    return kept.toString();
  }

  /** Returns a slug of three words or more without a jr or sr at its end. */
  static String withoutGeneration(String slug) {
    int hyphen = slug.lastIndexOf('-');
    boolean generation = hyphen > 0 && GENERATIONS.contains(slug.substring(hyphen + 1));
    return generation && slug.indexOf('-') < hyphen ? slug.substring(0, hyphen) : slug;
  }
}
