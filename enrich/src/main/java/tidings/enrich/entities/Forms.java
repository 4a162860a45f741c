package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.LegalForms;
import tidings.enrich.annotator.Slug;
import tidings.news.EntityType;

/**
 * Brings mentions of the same form together. A form may still name two: a person and a place of one
 * name part where the article calls a person so, a city and its government where the city acts.
 */
final class Forms {
  /** Behind a slug in a key: no slug has a space. */
  private static final String PERSON = " person";

  private static final String GOVERNMENT = " government";
  private final KnownNames known;
  private final ActingCities cities;

  Forms(KnownNames known) {
    this.known = known;
    cities = new ActingCities(known);
  }

  /** Returns one referent for each form, in the order of their first mentions given. */
  List<Referent> group(List<NameMention> mentions) {
    Set<String> surnames = surnames(mentions);
    Map<String, Referent> byKey = new LinkedHashMap<>();
    for (NameMention mention : mentions) {
      KnownName government = cities.government(mention);
      String key = key(mention, government, surnames);
      Referent referent = byKey.get(key);
      if (referent == null) {
        referent = new Referent(mention);
        referent.link(government);
        byKey.put(key, referent);
      } else {
        referent.add(mention);
      }
      if (key.endsWith(PERSON)) {
        referent.markAsPerson();
      }
    }
    return new ArrayList<>(byKey.values());
  }

  private static Set<String> surnames(List<NameMention> mentions) {
    Set<String> surnames = new HashSet<>();
    for (NameMention mention : mentions) {
      boolean whole = mention.type() == EntityType.PERSON && mention.words() > 1;
      if (whole) {
        surnames.add(Slug.of(mention.tokens().lowerCase(mention.to() - 1)));
      }
    }
    return surnames;
  }

  private String key(NameMention mention, @Nullable KnownName government, Set<String> surnames) {
    String slug = mention.slug();
    if (government != null) {
      return slug + GOVERNMENT;
    }
    boolean named = mention.address().isGiven() || surnames.contains(slug);
    boolean person = mention.type() == EntityType.PERSON || mention.address().isGiven();
    if (person && named && namesNoPerson(slug)) {
      return slug + PERSON;
    }
    return person ? slug : LegalForms.removeFrom(slug);
  }

  private boolean namesNoPerson(String slug) {
    for (KnownAlias alias : known.bearers(slug)) {
      if (alias.bearer().type() != EntityType.PERSON) {
        return true;
      }
    }
    return false;
  }
}
