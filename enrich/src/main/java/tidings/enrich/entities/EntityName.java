package tidings.enrich.entities;

import java.util.Locale;
import java.util.Set;
import tidings.news.EntityType;

/** Turns names into ids that are the same in every article. */
final class EntityName {
  private static final Set<String> SUFFIXES =
      Set.of(
          "inc", "incorporated", "corp", "corporation", "ltd", "limited", "plc", "co", "company");

  private EntityName() {}

  /** Returns the id: a person's without middle initials, a company's without its legal form. */
  static String id(EntityType type, String name) {
    String slug = Slug.of(name);
    String kept =
        switch (type) {
          case PERSON -> slug.replaceAll("-[a-z](?=-)", "");
          case ORGANIZATION -> withoutSuffix(slug);
          case LOCATION, MISC, UNKNOWN -> slug;
        };
    return type.name().toLowerCase(Locale.ROOT) + ":" + kept;
  }

  /** Returns a slug without the words for a company's legal form at its end. */
  static String withoutSuffix(String slug) {
    int hyphen = slug.lastIndexOf('-');
    if (hyphen > 0 && SUFFIXES.contains(slug.substring(hyphen + 1))) {
      return withoutSuffix(slug.substring(0, hyphen));
    }
    return slug;
  }
}
