package tidings.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tidings.enrich.annotator.EntityIds;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;
import tidings.news.Span;

/** The persons, organisations and places of an article, each with its mentions. */
final class NamedThings {
  // What the contract of annotators allows.
  private static final int MOST_IN_TEXT = 100;
  private static final int MOST_IN_TITLE = 10;

  /** One of them while its mentions are gathered. */
  private static final class Thing {
    private final EntityType type;
    private final String name;
    private final List<Span> inTitle = new ArrayList<>();
    private final List<Span> inText = new ArrayList<>();
    private double confidence;

    Thing(EntityType type, String name) {
      this.type = type;
      this.name = name;
    }
  }

  private final TreeMap<String, Thing> things = new TreeMap<>();

  void addInTitle(FoundName name, String title) {
    add(name, title, true);
  }

  void addInText(FoundName name, String text) {
    add(name, text, false);
  }

  private void add(FoundName found, String text, boolean inTitle) {
    String name = text.substring(found.start(), found.end());
    String id = EntityIds.of(found.type(), name).orElse(null);
    if (id == null) {
      return;
    }
    Thing thing = things.computeIfAbsent(id, unknown -> new Thing(found.type(), name));
    thing.confidence = Math.max(thing.confidence, found.confidence());
    List<Span> places = inTitle ? thing.inTitle : thing.inText;
    if (places.size() < (inTitle ? MOST_IN_TITLE : MOST_IN_TEXT)) {
      places.add(new Span(found.start(), found.end()));
    }
  }

  /** Returns them by id. */
  List<Entity> entities() {
    int mentions = things.values().stream().mapToInt(NamedThings::mentions).sum();
    List<Entity> entities = new ArrayList<>();
    things.forEach((id, thing) -> entities.add(entity(id, thing, mentions)));
    return entities;
  }

  private static int mentions(Thing thing) {
    return thing.inTitle.size() + thing.inText.size();
  }

  private static Entity entity(String id, Thing thing, int mentions) {
    return new Entity(
        id,
        thing.name,
        thing.type,
        thing.confidence,
        // It does not look who is who.
        EntityLink.UNKNOWN,
        null,
        Probabilities.rounded((double) mentions(thing) / mentions),
        thing.inText,
        thing.inTitle,
        !thing.inTitle.isEmpty(),
        null);
  }
}
