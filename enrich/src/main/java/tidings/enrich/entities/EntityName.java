package tidings.enrich.entities;

import java.util.Locale;
import java.util.Set;
import tidings.news.EntityType;

/** Turns names into ids that are the same in every article. */
final class EntityName {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "ltd",
          "limited",
          "plc",
          "llc",
          "llp",
          "lp",
          "co",
          "cos",
          "company",
          "ag",
          "sa",
          "se",
          "nv",
          "bv",
          "gmbh",
          "kgaa",
          "spa",
          "srl",
          "ab",
          "oy",
          "oyj",
          "asa",
          "kk",
          "pty",
          "bhd");

  /** Those that are nothing else: a name that ends in one is an organisation's. */
  private static final Set<String> SURE_LEGAL_FORMS =
      Set.of("inc", "incorporated", "corp", "corporation", "ltd", "plc", "llc", "gmbh", "co");

  private static final Set<String> GENERATIONS = Set.of("jr", "sr");

  private EntityName() {}

  /** Returns the id: a person's without middle initials, a company's without its legal form. */
  static String id(EntityType type, String name) {
    return idOfSlug(type, Slug.of(name));
  }

  static String idOfSlug(EntityType type, String slug) {
    String kept =
        switch (type) {
          case PERSON -> withoutInitials(slug);
          case ORGANIZATION -> withoutLegalForm(slug);
          case LOCATION, MISC, UNKNOWN -> slug;
        };
    return type.name().toLowerCase(Locale.ROOT) + ":" + kept;
  }

  /** Returns a slug without the words for a company's legal form at its end. */
  static String withoutLegalForm(String slug) {
    int hyphen = slug.lastIndexOf('-');
    if (hyphen > 0 && LEGAL_FORMS.contains(slug.substring(hyphen + 1))) {
      String shorter = withoutLegalForm(slug.substring(0, hyphen));
      return shorter.endsWith("-and") ? shorter.substring(0, shorter.length() - 4) : shorter;
    }
    return slug;
  }

  /** Whether a slug of more than one word ends in a company's legal form and nothing else. */
  static boolean isCompany(String slug) {
    int hyphen = slug.lastIndexOf('-');
    return hyphen > 0 && SURE_LEGAL_FORMS.contains(slug.substring(hyphen + 1));
  }

  static boolean isLegalForm(String slug) {
    return LEGAL_FORMS.contains(slug);
  }

  /** Returns a person's slug without single letters in the middle and without jr or sr. */
  static String withoutInitials(String slug) {
    String name = withoutGeneration(slug);
    StringBuilder kept = new StringBuilder(name.length());
    int start = 0;
    while (start < name.length()) {
      int hyphen = name.indexOf('-', start);
      int end = hyphen < 0 ? name.length() : hyphen;
      boolean middle = start > 0 && end < name.length();
      if (!(middle && end - start == 1)) {
        kept.append(kept.length() == 0 ? "" : "-").append(name, start, end);
      }
      start = end + 1;
    }
    return kept.toString();
  }

  private static String withoutGeneration(String slug) {
    int hyphen = slug.lastIndexOf('-');
    boolean generation = hyphen > 0 && GENERATIONS.contains(slug.substring(hyphen + 1));
    return generation && slug.indexOf('-') < hyphen ? slug.substring(0, hyphen) : slug;
  }
}
