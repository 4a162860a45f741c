package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.names.TaggedName;
import tidings.news.EntityType;

/**
 * Turns what the tagger marked into mentions: leaves out the article, titles and peoples before a
 * name and the possessive after it, and what names nobody: peoples, days, letters.
 */
final class MentionReader {
  /** Longer ones are no names, whatever the tagger says. */
  private static final int MOST_WORDS = 12;

  private static final int MOST_CHARACTERS = 120;
  private final KnownNames known;
  private final Countries countries = Countries.shipped();

  MentionReader(KnownNames known) {
    this.known = known;
  }

  List<NameMention> read(List<NamedSentence> sentences) {
    List<NameMention> mentions = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      for (TaggedName name : sentence.names()) {
        NameMention mention = read(sentence, name);
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  private @Nullable NameMention read(NamedSentence sentence, TaggedName name) {
    Tokens tokens = sentence.tokens();
    int from = sentence.from() + name.from();
    int to = sentence.from() + name.to();
    while (to > from && isAfterName(tokens, from, to - 1)) {
      to--;
    }
    while (from < to && isBeforeName(tokens.lowerCase(from)) && !isKnown(tokens, from, to)) {
      from++;
    }
    if (to == from || to - from > MOST_WORDS || isTooLong(tokens, from, to)) {
      return null;
    }
    EntityType type =
        EntityName.isCompany(slug(tokens, from, to)) ? EntityType.ORGANIZATION : name.type();
    if (type == EntityType.PERSON || type == EntityType.MISC) {
      from = withoutTitles(tokens, from, to);
    }
    Address address = addressed(type, sentence, from);
    String slug = slug(tokens, from, to, address);
    int weight = Math.max(1, (int) Math.rint(100 * name.confidence()));
    return namesNobody(slug, type, address) || !hasCapital(tokens, from, to)
        ? null
        : new NameMention(sentence, from, to, type, weight, slug, address);
  }

  private static boolean isAfterName(Tokens tokens, int from, int token) {
    String word = tokens.lowerCase(token);
    if (word.equals("'s") || word.equals("’s")) {
      return true;
    }
    boolean mark = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    boolean partOfName = word.equals("!") && token == from + 1;
    return mark && !partOfName;
  }

  private static boolean isBeforeName(String word) {
    return word.equals("the")
        || word.equals("a")
        || word.equals("an")
        || word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  /** Whether there is a letter that has no small form of itself there: a name has one. */
  private static boolean hasCapital(Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      if (!tokens.word(token).equals(tokens.lowerCase(token))) {
        return true;
      }
    }
    return !Character.isLowerCase(tokens.word(from).codePointAt(0));
  }

  private static boolean isTooLong(Tokens tokens, int from, int to) {
    return tokens.end(to - 1) - tokens.start(from) > MOST_CHARACTERS;
  }

  /** Returns where the name begins behind titles and peoples; a known name keeps its title. */
  private int withoutTitles(Tokens tokens, int from, int to) {
    int start = from;
    while (start < to - 1 && !isKnown(tokens, start, to)) {
      boolean people = countries.isPeople(Slug.of(tokens.word(start)));
      boolean before = Address.isRole(tokens.lowerCase(start)) || people && to - start > 2;
      if (!before) {
        return start;
      }
      start++;
    }
    return start;
  }

  private boolean isKnown(Tokens tokens, int from, int to) {
    return !known.bearers(slug(tokens, from, to)).isEmpty();
  }

  private static Address addressed(EntityType type, NamedSentence sentence, int from) {
    Address address = Address.before(sentence.tokens(), sentence.from(), from);
    boolean honorific = address.gender() != Gender.UNKNOWN;
    return type == EntityType.PERSON || honorific ? address : Address.NONE;
  }

  /** Returns the slug, with the title where the name is known so: Pope Francis. */
  private String slug(Tokens tokens, int from, int to, Address address) {
    String slug = slug(tokens, from, to);
    if (address.isGiven() && to - from == 1) {
      String whole = address.title() + "-" + slug;
      if (!known.bearers(whole).isEmpty()) {
        return whole;
      }
    }
    return slug;
  }

  static String slug(Tokens tokens, int from, int to) {
    if (to - from == 1) {
      return Slug.of(tokens.word(from));
    }
    StringBuilder words = new StringBuilder();
    for (int token = from; token < to; token++) {
      // A mark inside a name, as in Jr., parts no words.
      boolean joined = token == from || isSpacedAbbreviation(tokens, token);
      words.append(joined ? "" : " ").append(tokens.word(token));
    }
    return Slug.of(words.toString());
  }

  /** Whether a token ends U. S. or U. N. or U. K., which some write with a space. */
  private static boolean isSpacedAbbreviation(Tokens tokens, int token) {
    String word = tokens.lowerCase(token);
    return tokens.lowerCase(token - 1).equals("u.")
        && (word.equals("s.") || word.equals("n.") || word.equals("k."));
  }

  private boolean namesNobody(String slug, EntityType type, Address address) {
    if (slug.length() < 2 || isNumber(slug)) {
      return true;
    }
    if (address.isGiven()) {
      return false;
    }
    return DateWords.isDayOrMonth(slug)
        || countries.isPeople(slug)
        || slug.endsWith("-born")
        || slug.endsWith("-based")
        || type != EntityType.PERSON && Address.isRole(slug.toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String slug) {
    for (int i = 0; i < slug.length(); i++) {
      if (slug.charAt(i) >= 'a') {
        return false;
      }
    }
    return true;
  }
}
