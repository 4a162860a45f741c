package tidings.enrich.entities;

import java.util.Set;

/**
 * One way to name somebody or something known.
 *
 * @param form as the table writes it
 * @param use when it counts
 * @param company slugs of names, one of which the article must hold too; only for {@link
 *     Use#IN_COMPANY}
 */
record KnownAlias(KnownName bearer, String form, Use use, Set<String> company) {
  /** Letters of an acronym at most that is another word in small letters. */
  static final int SHORT = 5;

  /** When an alias counts. */
  enum Use {
    /** In any article. */
    ALWAYS,
    /** Only for a name that the tagger takes for the same kind: Jordan the country. */
    SAME_TYPE,
    /** Only in an article that names the bearer by an unmarked name too. */
    BESIDE_NAME,
    /** Only in an article that holds one of some other names. */
    IN_COMPANY,
    /** Only where a city acts as its government does. */
    ACTING
  }

  /** Returns whether it counts only in capitals: WHO, not Who. */
  boolean inCapitalsOnly() {
    return form.length() <= SHORT && form.length() > 1 && Capitals.only(form);
  }
}
