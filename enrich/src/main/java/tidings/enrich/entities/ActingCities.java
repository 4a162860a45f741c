package tidings.enrich.entities;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Slug;
import tidings.news.EntityType;

/**
 * Tells where a city stands for the government that sits in it: before a verb of what governments
 * do ("Washington warned"), before what only they have ("Moscow's ambassador"), after what is done
 * with or to them ("talks between Tehran and Moscow"). In doubt it is the city.
 */
final class ActingCities {
  private static final WordSections WORDS = WordSections.read("acting-words.txt");
  private static final Set<String> DOES = WORDS.section("does");
  private static final Set<String> HELPS = WORDS.section("helps");
  private static final Set<String> DOES_NEXT = WORDS.section("does-next");
  private static final Set<String> HAS = WORDS.section("has");
  private static final Set<String> BEFORE = WORDS.section("before");
  private static final Set<String> LINK = WORDS.section("link");
  private static final Set<String> IN = WORDS.section("in");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "and", "about", "after", "as", "at", "but", "by", "for", "from", "if", "in", "into", "is",
          "of", "on", "or", "over", "that", "to", "was", "when", "which", "while", "who", "will");

  /** After these a verb has another subject: the mayor of London said. */
  private static final Set<String> PREPOSITIONS = Set.of("of", "to", "for", "on", "by", "with");

  private static final int FAR = 4;
  private final KnownNames known;

  ActingCities(KnownNames known) {
    this.known = known;
  }

  /** Returns whose capital acts here; null where it is a place, or no capital. */
  @Nullable KnownName government(NameMention mention) {
    if (mention.type() == EntityType.PERSON || mention.address().isGiven()) {
      return null;
    }
    KnownName bearer = bearer(mention.slug());
    return bearer != null && acts(mention) ? bearer : null;
  }

  private @Nullable KnownName bearer(String slug) {
    for (KnownAlias alias : known.bearers(slug)) {
      if (alias.use() == KnownAlias.Use.ACTING) {
        return alias.bearer();
      }
    }
    return null;
  }

  private boolean acts(NameMention mention) {
    String before = mention.lowerCase(mention.from() - 1);
    if (IN.contains(before)) {
      return false;
    }
    int after = mention.to();
    boolean does = !PREPOSITIONS.contains(before) && doesAt(mention, after);
    if (does || hasAt(mention, after)) {
      return true;
    }
    if (isDoneTo(mention, mention.from()) && endsPhrase(mention, after)) {
      return true;
    }
    int last = endOfCities(mention, after);
    if (last > after) {
      return doesAt(mention, last) || hasAt(mention, last);
    }
    boolean second = before.equals("and") && isCity(mention, mention.from() - 2);
    return second && isDoneTo(mention, mention.from() - 2);
  }

  /**
   * Returns whether a government's verb begins at a token, perhaps behind has, will and the like.
   */
  private static boolean doesAt(NameMention mention, int token) {
    int at = token;
    while (at < token + FAR && HELPS.contains(mention.lowerCase(at))) {
      at++;
    }
    String verb = mention.lowerCase(at);
    return DOES.contains(verb) || (at > token && DOES_NEXT.contains(verb));
  }

  private static boolean hasAt(NameMention mention, int token) {
    String possessive = mention.lowerCase(token);
    if (!possessive.equals("'s") && !possessive.equals("’s")) {
      return false;
    }
    for (int at = token + 1; at < token + FAR; at++) {
      String word = mention.word(at);
      if (HAS.contains(mention.lowerCase(at))) {
        return true;
      }
      if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDoneTo(NameMention mention, int token) {
    return BEFORE.contains(mention.lowerCase(token - 1))
        && !LINK.contains(mention.lowerCase(token - 2));
  }

  private static boolean endsPhrase(NameMention mention, int token) {
    String word = mention.lowerCase(token);
    return word.isEmpty()
        || !Character.isLetterOrDigit(word.charAt(0))
        || FUNCTION_WORDS.contains(word);
  }

  /** Returns where a list of cities ends that goes on at a token: London, Paris and Berlin. */
  private int endOfCities(NameMention mention, int token) {
    int end = token;
    for (int cities = 0; cities < FAR; cities++) {
      String joint = mention.lowerCase(end);
      if (!(joint.equals(",") || joint.equals("and")) || !isCity(mention, end + 1)) {
        return end;
      }
      end += 2;
    }
    return end;
  }

  private boolean isCity(NameMention mention, int token) {
    return bearer(Slug.of(mention.word(token))) != null;
  }
}
