package tidings.enrich.annotator;

import java.util.Set;

/** The words that say what kind of company one is: Inc., Ltd., GmbH. All names are slugs. */
public final class LegalForms {
  private static final Set<String> ALL =
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
  private static final Set<String> UNMISTAKABLE =
      Set.of("inc", "incorporated", "corp", "corporation", "ltd", "plc", "llc", "gmbh", "co");

  private static final String AND = "-and";

  private LegalForms() {}

  /** Returns whether a word is a legal form. */
  public static boolean contains(String word) {
    return ALL.contains(word);
  }

  /** Returns whether a name of more than one word ends in a legal form that is no other word. */
  public static boolean isCompany(String slug) {
    int hyphen = slug.lastIndexOf('-');
    return hyphen > 0 && UNMISTAKABLE.contains(slug.substring(hyphen + 1));
  }

  /**
   * Returns a name without the legal forms at its end and the "and" before each of them; its first
   * word always stays.
   */
  public static String removeFrom(String slug) {
    int end = slug.length();
    int removed = 0;
    int hyphen = slug.lastIndexOf('-');
    while (hyphen > 0 && ALL.contains(slug.substring(hyphen + 1, end))) {
      end = hyphen;
      hyphen = slug.lastIndexOf('-', end - 1);
      removed++;
    }
    while (removed > 0 && slug.startsWith(AND, end - AND.length())) {
      end -= AND.length();
      removed--;
    }
    return slug.substring(0, end);
  }
}
