package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidings.news.Entity;
import tidings.news.EntityType;
import tidings.news.Span;

/** Mentions that name the same thing, while they are being brought together. */
final class NamedThing {
  static final int MENTIONS = 100;
  private final List<Mention> mentions = new ArrayList<>();
  private final Evidence evidence = new Evidence();
  private final @Nullable String place;
  private @Nullable Mention longest;

  /** Makes a thing; {@code place} is its name if it is a known place. */
  NamedThing(@Nullable String place) {
    this.place = place;
  }

  void add(Mention mention) {
    mentions.add(mention);
    longest = longer(longest, mention);
    evidence.addAll(mention.evidence());
  }

  void join(NamedThing other) {
    mentions.addAll(other.mentions);
    longest = longer(longest, other.longest());
    evidence.addAll(other.evidence);
  }

  EntityType type() {
    return evidence.type();
  }

  /** Returns a mention that is as long as any, the first of them; a thing has at least one. */
  Mention longest() {
    return Objects.requireNonNull(longest, "a thing without mentions");
  }

  private static Mention longer(@Nullable Mention first, Mention second) {
    return first == null || second.form().length() > first.form().length() ? second : first;
  }

  boolean inTitle() {
    return mentions.stream().anyMatch(Mention::inTitle);
  }

  boolean isDoubtful() {
    return mentions.stream().allMatch(Mention::doubtful);
  }

  Entity entity() {
    boolean isPlace = place != null && type() == EntityType.LOCATION;
    String name = isPlace ? place : longest().form();
    String id = EntityName.id(type(), name);
    return Entity.newBuilder()
        .setId(id)
        .setName(name)
        .setType(type())
        .setConfidence(evidence.confidence())
        .setMentions(spans())
        .setInTitle(inTitle())
        .build();
  }

  private List<Span> spans() {
    return mentions.stream()
        .filter(mention -> !mention.inTitle())
        .sorted(Comparator.comparingInt(Mention::start))
        .limit(MENTIONS)
        .map(mention -> new Span(mention.start(), mention.end()))
        .toList();
  }
}
