package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.news.EntityType;

/**
 * Settles who is meant where an article gives only a surname or a first name: the one whom the
 * article names in full so; of several the one whom the title fits (Mrs, President), or whom the
 * table knows by that name alone; else nobody of them.
 *
 * <p>A full name of the article goes before the table: where Hillary Clinton is named, Clinton is
 * she. Only against a person whom the table knows by the surname alone it must not be contradicted:
 * Trump is not Melania Trump if he is called president, or named before she is.
 */
final class BareNames {
  /** More of one name tell nothing apart. */
  private static final int MAX_BEARERS = 8;

  /** Often enough to be called by a name alone. */
  private static final int OFTEN = 2;

  private static final Choice NOBODY = new Choice(null, false);
  private final KnownLinks links;
  private final Map<String, List<NamedPerson>> bySurname = new HashMap<>();
  private final Map<String, List<NamedPerson>> byFirstName = new HashMap<>();

  BareNames(KnownLinks links, List<Referent> referents) {
    this.links = links;
    for (Referent referent : referents) {
      if (FullNames.isWhole(referent)) {
        index(NamedPerson.of(referent));
      }
    }
  }

  private void index(NamedPerson person) {
    Set<String> seen = new HashSet<>();
    for (NameMention mention : person.referent().mentions()) {
      if (mention.words() > 1 && seen.size() < MAX_BEARERS && seen.add(mention.slug())) {
        index(PersonName.of(mention).slug(), person);
      }
    }
  }

  private void index(String slug, NamedPerson person) {
    for (int at = slug.indexOf('-'); at > 0; at = slug.indexOf('-', at + 1)) {
      put(bySurname, slug.substring(at + 1), person);
      put(byFirstName, slug.substring(0, at), person);
    }
  }

  private static void put(Map<String, List<NamedPerson>> map, String key, NamedPerson person) {
    List<NamedPerson> persons = map.computeIfAbsent(key, any -> new ArrayList<>(1));
    if (persons.size() < MAX_BEARERS && !persons.contains(person)) {
      persons.add(person);
    }
  }

  /** Joins each part of a name to whom it means; returns those that stand alone. */
  List<Referent> settle(List<Referent> referents) {
    List<Referent> settled = new ArrayList<>();
    for (Referent referent : referents) {
      if (referent.isJoined()) {
        continue;
      }
      if (isPart(referent)) {
        settled.addAll(settle(referent));
      } else {
        settled.add(referent);
      }
    }
    return settled;
  }

  private boolean isPart(Referent referent) {
    if (referent.known() != null) {
      return false;
    }
    if (referent.type() == EntityType.PERSON) {
      return PersonName.of(referent.longest()).isPart();
    }
    // A tagger takes a surname in a headline for anything.
    boolean one = referent.longest().words() == 1 && !referent.longest().isAcronym();
    List<NamedPerson> persons = bySurname.getOrDefault(referent.slug(), List.of());
    return one && persons.size() == 1 && referent.type() != EntityType.LOCATION;
  }

  private List<Referent> settle(Referent part) {
    String slug = surname(part);
    List<NamedPerson> persons = bySurname.getOrDefault(slug, List.of());
    boolean byFirst = persons.isEmpty();
    if (byFirst) {
      persons = byFirstName.getOrDefault(slug, List.of());
    }
    KnownName owner = links.owner(part);
    if (persons.isEmpty()) {
      part.link(owner);
      return List.of(part);
    }
    return settle(part, persons, owner);
  }

  private static List<Referent> settle(
      Referent part, List<NamedPerson> persons, @Nullable KnownName owner) {
    char initial = initial(part);
    Map<String, Referent> alone = new HashMap<>();
    List<Referent> left = new ArrayList<>();
    boolean owned = false;
    NamedPerson main = main(part, persons);
    for (NameMention mention : part.mentions()) {
      owned |= choose(mention, initial, persons, owner).owner();
    }
    for (NameMention mention : part.mentions()) {
      Choice choice = choose(mention, initial, persons, owner);
      // Where the name alone is the owner's once, it is where nothing speaks against it.
      if (owned && mention.address().gender() == Gender.UNKNOWN) {
        choice = new Choice(null, true);
      }
      if (choice.equals(NOBODY)
          && main != null
          && main.gender().agrees(mention.address().gender())) {
        choice = new Choice(main, false);
      }
      if (choice.person() != null) {
        choice.person().referent().add(mention);
        continue;
      }
      String key = choice.owner() ? "owner" : "nobody";
      Referent other = alone.get(key);
      if (other == null) {
        other = new Referent(mention);
        other.link(choice.owner() ? owner : null);
        alone.put(key, other);
        left.add(other);
      } else {
        other.add(mention);
      }
    }
    return left;
  }

  /**
   * Returns whom the article goes on to call by the name alone: the only one in full in the title,
   * else the one whom it called so twice before it named another; null if there is none.
   */
  private static @Nullable NamedPerson main(Referent part, List<NamedPerson> persons) {
    List<NamedPerson> inTitle = persons.stream().filter(NamedPerson::inTitle).toList();
    if (!inTitle.isEmpty() || persons.size() < 2) {
      return inTitle.size() == 1 ? inTitle.get(0) : null;
    }
    for (NamedPerson person : persons) {
      int alone = 0;
      for (NameMention mention : part.mentions()) {
        boolean only = !mention.inTitle() && person.equals(onlyIntroduced(mention, persons));
        alone += only ? 1 : 0;
      }
      if (alone >= OFTEN) {
        return person;
      }
    }
    return null;
  }

  /** Returns the slug without a first name's initial. */
  private static String surname(Referent part) {
    return initial(part) == 0 ? part.slug() : part.slug().substring(2);
  }

  private static char initial(Referent part) {
    boolean initial = PersonName.of(part.longest()).hasInitialOnly();
    return initial ? part.slug().charAt(0) : 0;
  }

  /** Whom a mention means: a person of the article, else the table's, else nobody known. */
  private record Choice(@Nullable NamedPerson person, boolean owner) {}

  private static Choice choose(
      NameMention mention, char initial, List<NamedPerson> persons, @Nullable KnownName owner) {
    List<NamedPerson> fitting = new ArrayList<>(persons.size());
    for (NamedPerson person : persons) {
      boolean sameInitial = initial == 0 || person.referent().slug().charAt(0) == initial;
      if (sameInitial && person.gender().agrees(mention.address().gender())) {
        fitting.add(person);
      }
    }
    if (persons.size() == 1 && fitting.size() == 1) {
      NamedPerson only = fitting.get(0);
      return isContradicted(mention, only, owner)
          ? new Choice(null, true)
          : new Choice(only, false);
    }
    if (fitting.isEmpty()) {
      return new Choice(null, owner != null && persons.get(0).referent().known() != null);
    }
    return new Choice(oneOf(mention, fitting, owner, persons.size() == fitting.size()), false);
  }

  private static @Nullable NamedPerson oneOf(
      NameMention mention, List<NamedPerson> fitting, @Nullable KnownName owner, boolean all) {
    if (fitting.size() == 1 && !all) {
      return fitting.get(0);
    }
    NamedPerson inOffice = null;
    int inOffices = 0;
    for (NamedPerson person : fitting) {
      if (person.offices().contains(mention.address().title())) {
        inOffice = person;
        inOffices++;
      }
    }
    if (inOffices == 1) {
      return inOffice;
    }
    for (NamedPerson person : fitting) {
      if (owner != null && owner.equals(person.referent().known())) {
        return person;
      }
    }
    return onlyIntroduced(mention, fitting);
  }

  /** Returns the one whom the article has named in full by then, if it is only one. */
  private static @Nullable NamedPerson onlyIntroduced(
      NameMention mention, List<NamedPerson> fitting) {
    NamedPerson introduced = null;
    for (NamedPerson person : fitting) {
      if (person.isIntroduced(mention)) {
        if (introduced != null) {
          return null;
        }
        introduced = person;
      }
    }
    return introduced;
  }

  /**
   * Returns whether a name that the table knows alone cannot mean its bearer's namesake in the
   * article.
   */
  private static boolean isContradicted(
      NameMention mention, NamedPerson person, @Nullable KnownName owner) {
    KnownName known = person.referent().known();
    if (owner == null || known == null || owner.equals(known)) {
      return false;
    }
    String title = mention.address().title();
    boolean otherOffice = mention.address().isOffice() && !person.offices().contains(title);
    NameMention first = person.first();
    boolean earlier = !mention.inTitle() && first != null && mention.isBefore(first);
    return otherOffice || earlier;
  }
}
