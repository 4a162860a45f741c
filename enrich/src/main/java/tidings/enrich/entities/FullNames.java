package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.news.EntityType;

/**
 * Brings the full names of a person together: with and without what stands between first and last
 * name, and the beginning or end of a longer one. Two whose middle initials differ stay two.
 */
final class FullNames {
  private FullNames() {}

  static void merge(List<Referent> referents) {
    List<Referent> whole = new ArrayList<>(referents.stream().filter(FullNames::isWhole).toList());
    Map<String, List<Referent>> sameEnds = new LinkedHashMap<>();
    for (Referent referent : whole) {
      PersonName name = PersonName.of(referent.longest());
      sameEnds
          .computeIfAbsent(name.first() + " " + name.last(), any -> new ArrayList<>(1))
          .add(referent);
    }
    sameEnds.values().forEach(FullNames::mergeSameEnds);
    joinParts(whole);
  }

  /** Returns whether it is a person by more than a part of the name. */
  static boolean isWhole(Referent referent) {
    return !referent.isJoined()
        && referent.type() == EntityType.PERSON
        && !PersonName.of(referent.longest()).isPart();
  }

  private static void mergeSameEnds(List<Referent> same) {
    if (same.size() == 1) {
      return;
    }
    same.sort(Comparator.comparingInt(r -> -PersonName.of(r.longest()).middleInitials().length()));
    Referent fullest = same.get(0);
    String initials = PersonName.of(fullest.longest()).middleInitials();
    for (Referent other : same) {
      if (!initials.startsWith(PersonName.of(other.longest()).middleInitials())) {
        return;
      }
    }
    same.subList(1, same.size()).stream()
        .filter(other -> mayBeOne(fullest, other))
        .forEach(fullest::join);
  }

  private static boolean mayBeOne(Referent one, Referent other) {
    KnownName known = one.known();
    return known == null || other.known() == null || known.equals(other.known());
  }

  /** Joins what begins or ends exactly one longer name: Lula da Silva. */
  private static void joinParts(List<Referent> whole) {
    Map<String, @Nullable Referent> longer = new HashMap<>();
    for (Referent referent : whole) {
      if (!referent.isJoined() && referent.longest().words() > 2) {
        String slug = referent.slug();
        for (int at = slug.indexOf('-'); at > 0; at = slug.indexOf('-', at + 1)) {
          putOnce(longer, slug.substring(0, at), referent);
          putOnce(longer, slug.substring(at + 1), referent);
        }
      }
    }
    for (Referent referent : whole) {
      Referent other = referent.isJoined() ? null : longer.get(referent.slug());
      if (other != null && other != referent && !other.isJoined() && mayBeOne(other, referent)) {
        other.join(referent);
      }
    }
  }

  private static void putOnce(Map<String, @Nullable Referent> map, String key, Referent referent) {
    map.put(key, map.containsKey(key) && map.get(key) != referent ? null : referent);
  }
}
