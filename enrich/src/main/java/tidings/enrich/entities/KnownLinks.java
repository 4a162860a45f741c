package tidings.enrich.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.LegalForms;
import tidings.enrich.annotator.PersonInitials;
import tidings.enrich.annotator.Slug;
import tidings.news.EntityType;

/** Finds in the table who or what the names of one article mean. */
final class KnownLinks {
  private final KnownNames known;
  private final Set<String> slugs = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  KnownLinks(KnownNames known) {
    this.known = known;
  }

  /**
   * Links what one name alone makes clear, then what the company of those does; leaves out parts of
   * persons' names, which other names of the article may explain.
   */
  void link(List<Referent> referents) {
    referents.forEach(referent -> slugs.add(referent.slug()));
    for (Referent referent : referents) {
      if (!hasCompany(referent)) {
        settle(referent, plain(referent));
      }
    }
    for (Referent referent : referents) {
      if (referent.known() == null) {
        settle(referent, inCompany(referent, referent.slug()));
      }
    }
    for (Referent referent : referents) {
      if (referent.known() == null) {
        settle(referent, plain(referent));
      }
    }
  }

  /** Returns who goes by a part of a person's name; null if the table does not make it sure. */
  @Nullable KnownName owner(Referent part) {
    KnownName near = inCompany(part, part.slug());
    return near != null ? near : find(part, part.slug(), KnownAlias.Use.ALWAYS);
  }

  private void settle(Referent referent, @Nullable KnownName found) {
    if (referent.known() != null || found == null || isPart(referent, found)) {
      return;
    }
    referent.link(found);
    ids.add(found.id());
    slugs.add(Slug.of(found.name()));
  }

  /**
   * Returns whether the article gives only a part of a person's name, and not all that one goes by.
   */
  private static boolean isPart(Referent referent, KnownName found) {
    return found.type() == EntityType.PERSON
        && PersonName.of(referent.longest()).isPart()
        && !Slug.of(found.name()).equals(referent.slug());
  }

  private boolean hasCompany(Referent referent) {
    for (KnownAlias alias : known.bearers(referent.slug())) {
      if (alias.use() == KnownAlias.Use.IN_COMPANY) {
        return true;
      }
    }
    return false;
  }

  private @Nullable KnownName plain(Referent referent) {
    KnownName found = find(referent, referent.slug(), KnownAlias.Use.ALWAYS);
    if (found != null) {
      return found;
    }
    String shorter =
        referent.votedType() == EntityType.PERSON
            ? PersonInitials.removeFrom(referent.slug())
            : LegalForms.removeFrom(referent.slug());
    return shorter.equals(referent.slug()) ? null : find(referent, shorter, KnownAlias.Use.ALWAYS);
  }

  /**
   * Returns the bearer most of whose company is here; null if there is none, or two with as much.
   */
  private @Nullable KnownName inCompany(Referent referent, String slug) {
    KnownName best = null;
    int most = 0;
    for (KnownAlias alias : known.bearers(slug)) {
      int here = company(alias);
      if (here == 0 || !fits(alias, referent)) {
        continue;
      }
      best = here > most ? alias.bearer() : here == most ? null : best;
      most = Math.max(most, here);
    }
    return best;
  }

  private int company(KnownAlias alias) {
    if (alias.use() == KnownAlias.Use.BESIDE_NAME) {
      return ids.contains(alias.bearer().id()) ? 1 : 0;
    }
    int here = 0;
    for (String name : alias.company()) {
      here += slugs.contains(name) ? 1 : 0;
    }
    return here;
  }

  private @Nullable KnownName find(Referent referent, String slug, KnownAlias.Use use) {
    KnownName found = null;
    for (KnownAlias alias : known.bearers(slug)) {
      boolean sure = alias.use() == use || alias.use() == KnownAlias.Use.SAME_TYPE;
      if (sure && fits(alias, referent)) {
        boolean sameType = alias.bearer().type() == referent.votedType();
        found = found == null || sameType ? alias.bearer() : found;
      }
    }
    return found;
  }

  private static boolean fits(KnownAlias alias, Referent referent) {
    EntityType bearer = alias.bearer().type();
    EntityType voted = referent.votedType();
    boolean person = bearer == EntityType.PERSON;
    if (referent.isPersonOnly() && !person) {
      return false;
    }
    if (!fitsInCase(alias, referent)) {
      return false;
    }
    if (alias.use() == KnownAlias.Use.SAME_TYPE) {
      // A country's team is tagged as an organisation.
      boolean team = bearer == EntityType.LOCATION && voted == EntityType.ORGANIZATION;
      return bearer == voted || team;
    }
    boolean strict =
        alias.use() != KnownAlias.Use.ALWAYS || Gender.isFirstName(Slug.of(alias.form()));
    return !strict || person == (voted == EntityType.PERSON);
  }

  /**
   * Returns whether acronyms meet: WHO is not Who, and Vox not VOX; a dateline's PARIS is Paris.
   */
  private static boolean fitsInCase(KnownAlias alias, Referent referent) {
    boolean acronym = false;
    boolean word = false;
    for (NameMention mention : referent.mentions()) {
      acronym |= mention.isAcronym();
      word |= !mention.isAcronym() && !mention.sentence().isInCapitals();
    }
    if (alias.inCapitalsOnly()) {
      return acronym || !word;
    }
    EntityType bearer = alias.bearer().type();
    boolean mayStandInCapitals = bearer == EntityType.PERSON || bearer == EntityType.LOCATION;
    boolean isShort = referent.longest().form().length() <= KnownAlias.SHORT;
    return !acronym || word || mayStandInCapitals || !isShort;
  }
}
