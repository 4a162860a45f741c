package tidings.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.EntityBuilder;
import tidings.enrich.annotator.EntityIds;
import tidings.news.Entity;
import tidings.news.Span;

/** The persons, organisations and places of an article, each with its mentions. */
final class NamedThings {
  private final TreeMap<String, EntityBuilder> things = new TreeMap<>();

  void addInTitle(FoundName found, String title) {
    EntityBuilder thing = thing(found, title);
    if (thing != null) {
      thing.addTitleMention(new Span(found.start(), found.end()));
    }
  }

  void addInText(FoundName found, String text) {
    EntityBuilder thing = thing(found, text);
    if (thing != null) {
      thing.addMention(new Span(found.start(), found.end()));
    }
  }

  /** Returns what a name names; null if it is no name. */
  private @Nullable EntityBuilder thing(FoundName found, String text) {
    String name = text.substring(found.start(), found.end());
    return EntityIds.of(found.type(), name)
        .map(id -> things.computeIfAbsent(id, any -> new EntityBuilder(id, found.type(), name)))
        .map(thing -> thing.confidenceAtLeast(found.confidence()))
        .orElse(null);
  }

  /** Returns them by id. */
  List<Entity> entities() {
    double mentions = things.values().stream().mapToInt(EntityBuilder::mentionCount).sum();
    List<Entity> entities = new ArrayList<>();
    for (EntityBuilder thing : things.values()) {
      // The link stays unknown: the model does not look who is who.
      thing.salience(Probabilities.rounded(thing.mentionCount() / mentions));
      entities.add(thing.build());
    }
    return entities;
  }
}
