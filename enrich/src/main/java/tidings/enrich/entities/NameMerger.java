package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidings.news.Entity;
import tidings.news.EntityType;

/**
 * Brings the mentions of one thing in one article together: all forms of a country's name, a
 * surname and the full name, an acronym and what it stands for, a company with and without its
 * legal form.
 */
final class NameMerger {
  private static final int ENTITIES = 30;

  /** Characters of a name whose beginnings are looked for: keeps the work linear. */
  private static final int LONGEST = 100;

  private final Places places;

  NameMerger(Places places) {
    this.places = places;
  }

  /** Returns the entities, most mentions first, then by id; at most 30. */
  List<Entity> merge(List<Mention> mentions) {
    List<NamedThing> things = sameForm(mentions);
    things = join(things, NameMerger::fullName, NameMerger::nameWithoutMiddle);
    things = join(things, NameMerger::surnameAndFirstName, NameMerger::oneWord);
    things = join(things, NameMerger::initials, NameMerger::acronym);
    things = join(things, NameMerger::beginnings, NameMerger::shortName);
    TreeMap<String, Entity> byId = new TreeMap<>();
    for (NamedThing thing : things) {
      if (!thing.isDoubtful()) {
        Entity entity = thing.entity();
        byId.putIfAbsent(entity.getId(), entity);
      }
    }
    return byId.values().stream()
        .sorted(Comparator.comparingInt((Entity entity) -> -entity.getMentions().size()))
        .limit(ENTITIES)
        .toList();
  }

  private List<NamedThing> sameForm(List<Mention> mentions) {
    Map<String, NamedThing> byKey = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String form = mention.form();
      boolean isPlace = mention.evidence().type() == EntityType.LOCATION;
      String place = isPlace ? places.named(form) : null;
      String slug = Slug.of(place == null ? form : place);
      String key = place == null ? EntityName.withoutSuffix(slug) : slug;
      if (!key.isEmpty()) {
        byKey.computeIfAbsent(key, any -> new NamedThing(place)).add(mention);
      }
    }
    return new ArrayList<>(byKey.values());
  }

  /**
   * Joins each thing to the first other that goes by the key under which the thing looks for it.
   */
  private static List<NamedThing> join(
      List<NamedThing> things,
      Function<NamedThing, List<String>> keysOfWhole,
      Function<NamedThing, @Nullable String> keyOfPart) {
    Map<String, NamedThing> wholes = new HashMap<>();
    for (NamedThing thing : things) {
      keysOfWhole.apply(thing).forEach(key -> wholes.putIfAbsent(key, thing));
    }
    // Shortest first: what has joined a name is there when that name joins a longer one.
    List<NamedThing> shortestFirst = new ArrayList<>(things);
    shortestFirst.sort(Comparator.comparingInt(thing -> thing.longest().words().size()));
    Set<NamedThing> joined = Collections.newSetFromMap(new IdentityHashMap<>());
    for (NamedThing part : shortestFirst) {
      String key = keyOfPart.apply(part);
      NamedThing whole = key == null ? null : wholes.get(key);
      if (whole != null && whole != part) {
        whole.join(part);
        joined.add(part);
      }
    }
    return things.stream().filter(thing -> !joined.contains(thing)).toList();
  }

  private static boolean is(EntityType type, int leastWords, NamedThing thing) {
    return thing.type() == type && thing.longest().words().size() >= leastWords;
  }

  private static List<String> fullName(NamedThing thing) {
    Mention name = thing.longest();
    return is(EntityType.PERSON, 3, thing) ? List.of(name.first() + ' ' + name.last()) : List.of();
  }

  /** A person's name without a middle name or initial that the other has. */
  private static @Nullable String nameWithoutMiddle(NamedThing thing) {
    Mention name = thing.longest();
    boolean two = is(EntityType.PERSON, 2, thing) && name.words().size() == 2;
    return two ? name.first() + ' ' + name.last() : null;
  }

  private static List<String> surnameAndFirstName(NamedThing thing) {
    Mention name = thing.longest();
    return is(EntityType.PERSON, 2, thing) ? List.of(name.last(), name.first()) : List.of();
  }

  /** A word that may be a surname or first name alone. */
  private static @Nullable String oneWord(NamedThing thing) {
    boolean one = thing.longest().words().size() == 1 && thing.type() != EntityType.LOCATION;
    return one ? thing.longest().lowerCase() : null;
  }

  private static List<String> initials(NamedThing thing) {
    if (!is(EntityType.ORGANIZATION, 2, thing)) {
      return List.of();
    }
    StringBuilder initials = new StringBuilder();
    for (String word : thing.longest().words()) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return List.of(initials.toString());
  }

  private static @Nullable String acronym(NamedThing thing) {
    String form = thing.longest().form().replace(".", "");
    boolean short6 = form.length() >= 2 && form.length() <= 6;
    return short6 && form.equals(form.toUpperCase(Locale.ROOT)) ? form : null;
  }

  /** The beginnings of an organisation's name, word by word. */
  private static List<String> beginnings(NamedThing thing) {
    List<String> beginnings = new ArrayList<>();
    if (is(EntityType.ORGANIZATION, 2, thing)) {
      String form = thing.longest().lowerCase();
      for (int end = form.indexOf(' ');
          end > 0 && end <= LONGEST;
          end = form.indexOf(' ', end + 1)) {
        beginnings.add(form.substring(0, end));
      }
    }
    return beginnings;
  }

  private static @Nullable String shortName(NamedThing thing) {
    boolean mayBe = thing.type() == EntityType.ORGANIZATION || thing.type() == EntityType.MISC;
    return mayBe ? thing.longest().lowerCase() : null;
  }
}
