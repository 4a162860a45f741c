package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.EntityIds;
import tidings.news.EntityLink;
import tidings.news.EntityType;

/** Who or what some mentions name, while they are being brought together. */
final class Referent {
  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC
  };

  private final List<NameMention> mentions = new ArrayList<>();
  private final int[] votes = new int[TYPES.length];
  private @Nullable KnownName known;
  private @Nullable NameMention longest;
  private @Nullable EntityType kept;
  private boolean joined;
  private boolean person;

  Referent(NameMention first) {
    add(first);
  }

  void add(NameMention mention) {
    mentions.add(mention);
    longest = longest == null || isFuller(mention, longest) ? mention : longest;
    for (int i = 0; i < TYPES.length; i++) {
      votes[i] += TYPES[i] == mention.type() ? mention.weight() : 0;
    }
  }

  /** Takes over all mentions of another, which is no more. */
  void join(Referent other) {
    other.mentions.forEach(this::add);
    other.joined = true;
    known = known == null ? other.known : known;
  }

  private static boolean isFuller(NameMention one, NameMention other) {
    if (one.words() != other.words()) {
      return one.words() > other.words();
    }
    return other.sentence().isInCapitals() && !one.sentence().isInCapitals();
  }

  /** Marks it as a person who has the name of something else that is known. */
  void markAsPerson() {
    person = true;
  }

  /** Returns whether only a person can be meant. */
  boolean isPersonOnly() {
    return person || isAddressed();
  }

  /** Returns whether another has taken its mentions over. */
  boolean isJoined() {
    return joined;
  }

  List<NameMention> mentions() {
    return mentions;
  }

  NameMention first() {
    return mentions.stream().min(IN_ORDER).orElseThrow();
  }

  static final Comparator<NameMention> IN_ORDER =
      Comparator.comparingInt((NameMention mention) -> mention.sentence().index())
          .thenComparingInt(NameMention::from);

  /** Returns the fullest mention, the first of them. */
  NameMention longest() {
    if (longest == null) {
      throw new IllegalStateException("nobody is named");
    }
    return longest;
  }

  String slug() {
    return longest().slug();
  }

  @Nullable KnownName known() {
    return known;
  }

  void link(@Nullable KnownName bearer) {
    known = bearer;
  }

  /** Returns the kind: as known, else what most of the tagger's confidence speaks for. */
  EntityType type() {
    if (known != null) {
      return known.type();
    }
    return kept != null ? kept : votedType();
  }

  /** Returns what most of the tagger's confidence speaks for. */
  EntityType votedType() {
    return TYPES[strongest()];
  }

  /** Keeps the kind it has, whatever joins it: a company's, though its short name is a person's. */
  void keepType() {
    kept = type();
  }

  boolean isAddressed() {
    return mentions.stream().anyMatch(mention -> mention.address().isGiven());
  }

  private int strongest() {
    int strongest = 0;
    for (int i = 1; i < votes.length; i++) {
      strongest = votes[i] > votes[strongest] ? i : strongest;
    }
    return strongest;
  }

  /** Returns the tagger's mean confidence in the kind, raised by half the rest where known. */
  double confidence() {
    int total = 100 * mentions.size();
    int all = 0;
    for (int vote : votes) {
      all += vote;
    }
    int spoken = known != null || kept != null ? (total + all) / 2 : votes[strongest()];
    return Math.rint(100.0 * spoken / total) / 100;
  }

  /** Returns how it is known who this is. */
  EntityLink linkKind() {
    if (known != null) {
      return EntityLink.KNOWN;
    }
    boolean parts =
        switch (type()) {
          case PERSON -> PersonName.of(longest()).isPart();
          case ORGANIZATION -> Organizations.isPart(slug());
          case LOCATION, MISC, UNKNOWN -> false;
        };
    return parts ? EntityLink.PART_OF_NAME : EntityLink.FULL_NAME;
  }

  String id() {
    return known != null ? known.id() : EntityIds.of(type(), slug()).orElseThrow();
  }

  String name() {
    return known != null ? known.name() : DisplayName.of(longest());
  }
}
