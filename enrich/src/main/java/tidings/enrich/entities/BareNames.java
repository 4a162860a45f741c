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
  private static final int MOST = 8;

  private final KnownLinks links;
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byFirstName = new HashMap<>();

  private record Person(
      Referent referent,
      Gender gender,
      Set<String> offices,
      @Nullable NameMention first,
      boolean inTitle) {
    static Person of(Referent referent) {
      Gender gender = Gender.ofFirstName(PersonName.of(referent.longest()).first());
      Set<String> offices = new HashSet<>();
      NameMention first = null;
      boolean inTitle = false;
      for (NameMention mention : referent.mentions()) {
        Gender titled = mention.address().gender();
        gender = titled == Gender.UNKNOWN ? gender : titled;
        if (mention.address().isOffice()) {
          offices.add(mention.address().title());
        }
        inTitle |= mention.inTitle();
        boolean earlier = !mention.inTitle() && (first == null || mention.isBefore(first));
        first = earlier ? mention : first;
      }
      return new Person(referent, gender, offices, first, inTitle);
    }

    /** Whether the article has given the full name before a mention. */
    boolean isIntroduced(NameMention mention) {
      return inTitle || first != null && first.isBefore(mention);
    }
  }

  BareNames(KnownLinks links, List<Referent> referents) {
    this.links = links;
    for (Referent referent : referents) {
      if (FullNames.isWhole(referent)) {
        index(Person.of(referent));
      }
    }
  }

  private void index(Person person) {
    String slug = PersonName.of(person.referent().longest()).slug();
    for (int at = slug.indexOf('-'); at > 0; at = slug.indexOf('-', at + 1)) {
      put(bySurname, slug.substring(at + 1), person);
      put(byFirstName, slug.substring(0, at), person);
    }
  }

  private static void put(Map<String, List<Person>> map, String key, Person person) {
    List<Person> persons = map.computeIfAbsent(key, any -> new ArrayList<>(1));
    if (persons.size() < MOST) {
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
    List<Person> persons = bySurname.getOrDefault(referent.slug(), List.of());
    return one && persons.size() == 1 && referent.type() != EntityType.LOCATION;
  }

  private List<Referent> settle(Referent part) {
    String slug = surname(part);
    List<Person> persons = bySurname.getOrDefault(slug, List.of());
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
      Referent part, List<Person> persons, @Nullable KnownName owner) {
    char initial = initial(part);
    Map<String, Referent> alone = new HashMap<>();
    List<Referent> left = new ArrayList<>();
    boolean owned = false;
    for (NameMention mention : part.mentions()) {
      owned |= choose(mention, initial, persons, owner).owner();
    }
    for (NameMention mention : part.mentions()) {
      Choice choice = choose(mention, initial, persons, owner);
      // Where the name alone is the owner's once, it is where nothing speaks against it.
      if (owned && mention.address().gender() == Gender.UNKNOWN) {
        choice = new Choice(null, true);
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

  /** Returns the slug without a first name's initial. */
  private static String surname(Referent part) {
    return initial(part) == 0 ? part.slug() : part.slug().substring(2);
  }

  private static char initial(Referent part) {
    boolean initial = PersonName.of(part.longest()).hasInitialOnly();
    return initial ? part.slug().charAt(0) : 0;
  }

  /** Whom a mention means: a person of the article, else the table's, else nobody known. */
  private record Choice(@Nullable Person person, boolean owner) {}

  private static Choice choose(
      NameMention mention, char initial, List<Person> persons, @Nullable KnownName owner) {
    List<Person> fitting = new ArrayList<>(persons.size());
    for (Person person : persons) {
      boolean sameInitial = initial == 0 || person.referent().slug().charAt(0) == initial;
      if (sameInitial && person.gender().agrees(mention.address().gender())) {
        fitting.add(person);
      }
    }
    if (persons.size() == 1 && fitting.size() == 1) {
      Person only = fitting.get(0);
      return isContradicted(mention, only, owner)
          ? new Choice(null, true)
          : new Choice(only, false);
    }
    if (fitting.isEmpty()) {
      return new Choice(null, owner != null && persons.get(0).referent().known() != null);
    }
    return new Choice(oneOf(mention, fitting, owner, persons.size() == fitting.size()), false);
  }

  private static @Nullable Person oneOf(
      NameMention mention, List<Person> fitting, @Nullable KnownName owner, boolean all) {
    if (fitting.size() == 1 && !all) {
      return fitting.get(0);
    }
    Person inOffice = null;
    int inOffices = 0;
    for (Person person : fitting) {
      if (person.offices().contains(mention.address().title())) {
        inOffice = person;
        inOffices++;
      }
    }
    if (inOffices == 1) {
      return inOffice;
    }
    for (Person person : fitting) {
      if (owner != null && owner.equals(person.referent().known())) {
        return person;
      }
    }
    return onlyIntroduced(mention, fitting);
  }

  /** Returns the one whom the article has named in full by then, if it is only one. */
  private static @Nullable Person onlyIntroduced(NameMention mention, List<Person> fitting) {
    Person introduced = null;
    for (Person person : fitting) {
      if (person.isIntroduced(mention)) {
        if (introduced != null) {
          return null;
        }
        introduced = person;
      }
    }
    return introduced;
  }

  /** Whether a name that the table knows alone cannot mean its bearer's namesake in the article. */
  private static boolean isContradicted(
      NameMention mention, Person person, @Nullable KnownName owner) {
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
