package tidings.enrich.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.LegalForms;
import tidings.enrich.annotator.Slug;
import tidings.news.EntityType;

/**
 * Brings the names of an organisation together: an acronym, defined in brackets or not, and what it
 * stands for; the beginning of a longer name; a club without its city.
 */
final class Organizations {
  private static final Set<String> GENERIC = generic();
  private static final Set<String> SKIPPED = Set.of("of", "the", "and", "for", "in", "on", "de");

  /** Two letters are the initials of too much to go before the table: EU, UN. */
  private static final int SURE_LETTERS = 3;

  private final KnownNames known;
  private final Map<String, @Nullable Referent> byInitials = new HashMap<>();
  private final Map<String, @Nullable Referent> byPart = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Referent> byDefinition = new HashMap<>();

  Organizations(KnownNames known) {
    this.known = known;
  }

  void merge(List<Referent> referents) {
    for (Referent referent : referents) {
      if (FullNames.isWhole(referent)) {
        surnames.add(PersonName.of(referent.longest()).last());
      }
      if (referent.longest().words() > 1 && mayBeOne(referent)) {
        index(referent);
      }
    }
    for (Referent referent : referents) {
      Referent whole = whole(referent);
      if (whole != null && whole != referent && !whole.isJoined()) {
        // What the article says it stands for goes before what the table says.
        referent.link(null);
        whole.keepType();
        whole.join(referent);
      }
    }
  }

  private static boolean mayBeOne(Referent referent) {
    EntityType type = referent.type();
    return type == EntityType.ORGANIZATION || type == EntityType.MISC;
  }

  private void index(Referent whole) {
    String initials = initials(whole.longest());
    if (initials.length() > 1) {
      putOnce(byInitials, initials, whole);
    }
    String slug = LegalForms.removeFrom(whole.slug());
    for (int at = slug.indexOf('-'); at > 0; at = slug.indexOf('-', at + 1)) {
      String before = slug.substring(0, at);
      String after = slug.substring(at + 1);
      putPart(before, whole);
      if (isPlace(before)) {
        putPart(after, whole);
      }
    }
    whole.mentions().forEach(mention -> addDefinition(mention, whole));
  }

  private void putPart(String part, Referent whole) {
    if (part.length() > 2 && !GENERIC.contains(part) && !Countries.shipped().isPeople(part)) {
      putOnce(byPart, part, whole);
    }
  }

  private static void putOnce(Map<String, @Nullable Referent> map, String key, Referent referent) {
    map.put(key, map.containsKey(key) && map.get(key) != referent ? null : referent);
  }

  private boolean isPlace(String slug) {
    return known.bearers(slug).stream().anyMatch(a -> a.bearer().type() == EntityType.LOCATION);
  }

  /** Notes the one word in brackets behind a name. */
  private void addDefinition(NameMention mention, Referent whole) {
    int at = mention.to();
    String word = mention.word(at + 1);
    boolean one = mention.word(at).equals("(") && mention.word(at + 2).equals(")");
    if (one && word.length() > 1 && Capitals.only(word)) {
      String slug = Slug.of(word);
      if (fits(word, mention.form()) || known.bearers(slug).isEmpty()) {
        byDefinition.putIfAbsent(slug, whole);
      }
    }
  }

  /** Returns whether an acronym's letters stand in a name, in that order. */
  private static boolean fits(String acronym, String name) {
    String letters = name.toUpperCase(Locale.ROOT);
    int at = 0;
    for (int i = 0; i < acronym.length(); i++) {
      if (Character.isLetter(acronym.charAt(i))) {
        at = letters.indexOf(acronym.charAt(i), at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable Referent whole(Referent part) {
    if (part.isJoined() || part.isAddressed()) {
      return null;
    }
    NameMention form = part.longest();
    Referent defined = form.words() == 1 ? byDefinition.get(part.slug()) : null;
    if (defined != null) {
      return defined;
    }
    if (form.isAcronym()) {
      String letters = form.form().replace(".", "").replace("&", "");
      boolean free = part.known() == null;
      boolean sure = letters.length() >= SURE_LETTERS && part.type() == EntityType.ORGANIZATION;
      return free || sure ? byInitials.get(letters) : null;
    }
    if (part.known() != null) {
      return null;
    }
    boolean may =
        mayBeOne(part) || (part.type() == EntityType.PERSON && !surnames.contains(part.slug()));
    return may && !GENERIC.contains(part.slug()) ? byPart.get(part.slug()) : null;
  }

  /** Returns whether it is only a word for many: the Bank, the Senate of no country named. */
  static boolean isGeneric(Referent referent) {
    String slug = LegalForms.removeFrom(referent.slug());
    return referent.known() == null
        && referent.type() != EntityType.PERSON
        && (GENERIC.contains(slug) || LegalForms.contains(slug));
  }

  /** Returns whether a name is one word, or of words that many use: the Finance Ministry. */
  static boolean isPart(String slug) {
    int start = 0;
    for (int hyphen = slug.indexOf('-'); hyphen > 0; hyphen = slug.indexOf('-', start)) {
      if (!isCommon(slug.substring(start, hyphen))) {
        return false;
      }
      start = hyphen + 1;
    }
    return start == 0 || isCommon(slug.substring(start));
  }

  private static boolean isCommon(String word) {
    return GENERIC.contains(word) || SKIPPED.contains(word) || Address.isRole(word);
  }

  private static String initials(NameMention mention) {
    StringBuilder initials = new StringBuilder();
    for (int token = mention.from(); token < mention.to(); token++) {
      String word = mention.word(token);
      if (Character.isLetter(word.charAt(0)) && !SKIPPED.contains(mention.lowerCase(token))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private static Set<String> generic() {
    WordSections words = WordSections.read("organization-words.txt");
    Set<String> generic = new HashSet<>(words.section("tail"));
    generic.addAll(words.section("head"));
    generic.addAll(words.section("first"));
    return Set.copyOf(generic);
  }
}
