package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.enrich.annotator.EntityBuilder;
import tidings.news.Entity;

/**
 * Brings the mentions of an article together into entities whose ids are the same in every article.
 * The work grows with the number of mentions, but for the logarithm of sorting them.
 */
final class WhoIsWho {
  /** A long report names more; those beyond are named once, in passing. */
  private static final int MAX_ENTITIES = 50;

  private final KnownNames known;
  private final MentionReader reader;
  private final Forms forms;

  WhoIsWho(KnownNames known) {
    this.known = known;
    reader = new MentionReader(known);
    forms = new Forms(known);
  }

  /**
   * Returns the entities, most mentions in the text first, then by id; at most 50, the most
   * salient.
   *
   * @param sentences the title, if there is one, first
   */
  List<Entity> entities(List<NamedSentence> sentences) {
    List<NameMention> mentions = reader.read(sentences);
    if (!sentences.isEmpty() && sentences.get(0).isTitle()) {
      mentions.addAll(TitleNames.missed(sentences.get(0), mentions));
    }
    List<Referent> named = byId(referents(mentions));
    Salience salience = new Salience(named);
    named.sort(Comparator.comparingInt((Referent referent) -> -Salience.weight(referent)));
    List<Entity> entities = new ArrayList<>();
    for (Referent referent : named.subList(0, Math.min(MAX_ENTITIES, named.size()))) {
      entities.add(entity(referent, salience));
    }
    entities.sort(
        Comparator.comparingInt((Entity entity) -> -entity.getMentions().size())
            .thenComparing(Entity::getId));
    return entities;
  }

  private List<Referent> referents(List<NameMention> mentions) {
    List<Referent> referents = forms.group(mentions);
    KnownLinks links = new KnownLinks(known);
    links.link(referents);
    joinKnown(referents);
    FullNames.merge(referents);
    new Organizations(known).merge(referents);
    return new BareNames(links, referents).settle(referents);
  }

  /** Joins what is known to be the same: Cherie Blair and Cherie Booth. */
  private static void joinKnown(List<Referent> referents) {
    Map<String, Referent> byId = new HashMap<>();
    for (Referent referent : referents) {
      KnownName known = referent.known();
      Referent same = known == null ? null : byId.putIfAbsent(known.id(), referent);
      if (same != null) {
        same.join(referent);
      }
    }
    referents.removeIf(Referent::isJoined);
  }

  private static List<Referent> byId(List<Referent> referents) {
    TreeMap<String, Referent> byId = new TreeMap<>();
    for (Referent referent : referents) {
      if (Organizations.isGeneric(referent) || isRole(referent)) {
        continue;
      }
      Referent same = byId.putIfAbsent(referent.id(), referent);
      if (same != null) {
        same.join(referent);
      }
    }
    return new ArrayList<>(byId.values());
  }

  /** Returns whether it is an office that nobody's name explains: the President. */
  private static boolean isRole(Referent referent) {
    return referent.known() == null
        && referent.longest().words() == 1
        && !referent.isAddressed()
        && Address.isRole(referent.slug());
  }

  private static Entity entity(Referent referent, Salience salience) {
    KnownName known = referent.known();
    EntityBuilder entity =
        new EntityBuilder(referent.id(), referent.type(), referent.name())
            .confidence(referent.confidence())
            .link(referent.linkKind())
            .wikidata(known == null ? null : known.wikidata())
            .salience(salience.of(referent));
    List<NameMention> inOrder = new ArrayList<>(referent.mentions());
    inOrder.sort(Referent.IN_ORDER);
    for (NameMention mention : inOrder) {
      if (mention.inTitle()) {
        entity.addTitleMention(mention.span());
      } else {
        entity.addMention(mention.span());
      }
    }
    return entity.build();
  }
}
