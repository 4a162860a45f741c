package tidings.enrich.entities;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.annotator.Tokens;

/**
 * The title that stands before a person's name.
 *
 * @param title its last word, in lower case without a full stop; empty if there is none
 */
record Address(String title) {
  static final Address NONE = new Address("");

  private static final Set<String> ROLES = roles();

  private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms");

  /** Titles that are first names, too: Earl, Dean. */
  private static final Set<String> FIRST_NAMES =
      Set.of("baron", "count", "dean", "duke", "earl", "marshal");

  /** Returns what stands before a token of a sentence that begins at {@code from}. */
  static Address before(Tokens tokens, int from, int at) {
    if (at <= from) {
      return NONE;
    }
    String word = plain(tokens.lowerCase(at - 1));
    return ROLES.contains(word) ? new Address(word) : NONE;
  }

  /** Returns whether a word, in lower case, is a title, an office or a trade. */
  static boolean isRole(String word) {
    return ROLES.contains(plain(word));
  }

  /** Returns whether a word that a tagger took for part of a name is a title before it. */
  static boolean isTitle(String word) {
    String plain = plain(word);
    return ROLES.contains(plain) && !FIRST_NAMES.contains(plain);
  }

  /** Returns whether a word is one that only people are called by: Mr, Mrs, Ms. */
  static boolean isHonorific(String word) {
    return HONORIFICS.contains(plain(word));
  }

  boolean isGiven() {
    return !title.isEmpty();
  }

  Gender gender() {
    return Gender.ofTitle(title);
  }

  /** Returns whether it is an office that few hold: it tells two bearers of a name apart. */
  boolean isOffice() {
    return isGiven() && !HONORIFICS.contains(title);
  }

  private static String plain(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static Set<String> roles() {
    Set<String> roles = new HashSet<>();
    for (String line : ModelFile.lines(Address.class, "roles.txt")) {
      for (String role : line.toLowerCase(Locale.ROOT).split(",\\s*", -1)) {
        roles.add(plain(role));
      }
    }
    return Set.copyOf(roles);
  }
}
