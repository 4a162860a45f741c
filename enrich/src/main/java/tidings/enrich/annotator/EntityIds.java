package tidings.enrich.annotator;

import java.util.Locale;
import java.util.Optional;
import tidings.news.EntityType;

/**
 * Ids of entities: one for a name and type, whichever annotator finds it and in whichever article.
 * Stories and summaries count by it.
 *
 * <p>An id is the type in lower case, a colon, and the name as a {@link Slug}: {@code
 * organization:apple}, {@code location:lodz}. It has no limit of length of its own.
 */
public final class EntityIds {
  private EntityIds() {}

  /**
   * Returns the id of what an article calls by a name. What varies from article to article is left
   * out: a company's legal form (Apple Inc. is {@code organization:apple}), a person's middle
   * initials and jr or sr (John F. Kennedy is {@code person:john-kennedy}).
   *
   * @param name as written, or as a slug
   * @return empty if the name has neither a letter nor a digit
   */
  public static Optional<String> of(EntityType type, String name) {
    String slug = Slug.of(name);
    return id(
        type,
        switch (type) {
          case PERSON -> PersonInitials.removeFrom(PersonInitials.withoutGeneration(slug));
          case ORGANIZATION -> LegalForms.removeFrom(slug);
          case LOCATION, MISC, UNKNOWN -> slug;
        });
  }

  /**
   * Returns the id of what a table of known names calls by a name, every word of which counts:
   * George H. W. Bush and George W. Bush are two.
   *
   * @param name as written, or as a slug
   * @return empty if the name has neither a letter nor a digit
   */
  public static Optional<String> ofKnown(EntityType type, String name) {
    return id(type, Slug.of(name));
  }

  private static Optional<String> id(EntityType type, String slug) {
    return slug.isEmpty()
        ? Optional.empty()
        : Optional.of(type.name().toLowerCase(Locale.ROOT) + ":" + slug);
  }
}
