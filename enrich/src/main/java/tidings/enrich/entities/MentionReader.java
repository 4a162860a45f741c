package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.LegalForms;
import tidings.enrich.annotator.Slug;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.ner.TaggedName;
import tidings.news.EntityType;

/**
 * Turns what the tagger marked into mentions: leaves out the article, titles and peoples before a
 * name and the possessive after it, and what names nobody: peoples, days, letters.
 */
final class MentionReader {
  /** Longer ones are no names, whatever the tagger says. */
  private static final int MAX_WORDS = 12;

  private static final int MAX_CHARACTERS = 120;

  /** Characters of initials: H.W. */
  private static final int INITIALS = 4;

  private final KnownNames known;
  private final Countries countries = Countries.shipped();

  MentionReader(KnownNames known) {
    this.known = known;
  }

  List<NameMention> read(List<NamedSentence> sentences) {
    List<NameMention> mentions = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      for (TaggedName name : whole(sentence)) {
        NameMention mention = read(sentence, name);
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  /**
   * Returns the names with those put together that a tagger parts at initials: George H.W. Bush.
   */
  private static List<TaggedName> whole(NamedSentence sentence) {
    List<TaggedName> whole = new ArrayList<>(sentence.names().size());
    for (TaggedName name : sentence.names()) {
      int last = whole.size() - 1;
      if (last >= 0 && goesOn(sentence, whole.get(last), name)) {
        TaggedName first = whole.get(last);
        double confidence = Math.min(first.confidence(), name.confidence());
        whole.set(last, new TaggedName(first.from(), name.to(), EntityType.PERSON, confidence));
      } else {
        whole.add(name);
      }
    }
    return whole;
  }

  private static boolean goesOn(NamedSentence sentence, TaggedName first, TaggedName name) {
    String word = sentence.tokens().word(sentence.from() + first.to() - 1);
    return first.to() == name.from()
        && first.type() == EntityType.PERSON
        && name.type() == EntityType.PERSON
        && name.to() - name.from() == 1
        && word.endsWith(".")
        && word.length() <= INITIALS
        && Capitals.only(word);
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
    if (to == from || to - from > MAX_WORDS || isTooLong(tokens, from, to)) {
      return null;
    }
    EntityType type = type(sentence, from, to, name.type());
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

  /**
   * Returns the kind that a legal form or an honorific gives a name for certain, else the tagger's.
   */
  private EntityType type(NamedSentence sentence, int from, int to, EntityType tagged) {
    Tokens tokens = sentence.tokens();
    if (LegalForms.isCompany(slug(tokens, from, to))) {
      return EntityType.ORGANIZATION;
    }
    boolean inside = to - from > 1 && Address.isHonorific(tokens.lowerCase(from));
    boolean before = from > sentence.from() && Address.isHonorific(tokens.lowerCase(from - 1));
    return (inside || before) && !isKnown(tokens, from, to) ? EntityType.PERSON : tagged;
  }

  private static boolean isAfterName(Tokens tokens, int from, int token) {
    if (isPossessive(tokens, token)) {
      return true;
    }
    String word = tokens.lowerCase(token);
    boolean mark = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    boolean partOfName = word.equals("!") && token == from + 1;
    return mark && !partOfName;
  }

  private static boolean isPossessive(Tokens tokens, int token) {
    String word = tokens.lowerCase(token);
    return word.equals("'s") || word.equals("’s");
  }

  private static boolean isBeforeName(String word) {
    return word.equals("the")
        || word.equals("a")
        || word.equals("an")
        || (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)));
  }

  /** Returns whether there is a letter that has no small form of itself there: a name has one. */
  private static boolean hasCapital(Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      if (!tokens.word(token).equals(tokens.lowerCase(token))) {
        return true;
      }
    }
    return !Character.isLowerCase(tokens.word(from).codePointAt(0));
  }

  private static boolean isTooLong(Tokens tokens, int from, int to) {
    return tokens.end(to - 1) - tokens.start(from) > MAX_CHARACTERS;
  }

  /** Returns where the name begins behind titles and peoples; a known name keeps its title. */
  private int withoutTitles(Tokens tokens, int from, int to) {
    int start = from;
    while (start < to - 1 && !isKnown(tokens, start, to)) {
      boolean people = countries.isPeople(Slug.of(tokens.lowerCase(start)));
      boolean before = Address.isTitle(tokens.lowerCase(start)) || (people && to - start > 2);
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
      return Slug.of(tokens.lowerCase(from));
    }
    StringBuilder words = new StringBuilder();
    int nickname = -1;
    for (int token = from; token < to; token++) {
      if (isQuotationMark(tokens.word(token))) {
        if (nickname >= 0) {
          words.setLength(nickname);
        }
        nickname = nickname >= 0 ? -1 : words.length();
        continue;
      }
      // A mark inside a name, as in Jr., parts no words.
      boolean joined =
          token == from || isPossessive(tokens, token) || isSpacedAbbreviation(tokens, token);
      words.append(joined ? "" : " ").append(tokens.lowerCase(token));
    }
    return Slug.of(words.toString());
  }

  private static boolean isQuotationMark(String word) {
    return word.equals("\"") || word.equals("“") || word.equals("”");
  }

  /** Returns whether a token ends U. S. or U. N. or U. K., which some write with a space. */
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
        || (type != EntityType.PERSON && Address.isRole(slug));
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
