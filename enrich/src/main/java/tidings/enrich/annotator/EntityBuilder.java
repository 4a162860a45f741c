package tidings.enrich.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;
import tidings.news.Sentiment;
import tidings.news.Span;

/**
 * Puts an entity together mention by mention, within {@link EntityLimits}. Confidence and salience
 * are 0, and nothing is linked, unless they are set.
 */
public final class EntityBuilder {
  private final String id;
  private final EntityType type;
  private final String name;
  private final List<Span> mentions = new ArrayList<>();
  private final List<Span> titleMentions = new ArrayList<>();
  private double confidence;
  private double salience;
  private EntityLink link = EntityLink.UNKNOWN;
  private @Nullable String wikidata;

  /**
   * Begins an entity that is not mentioned yet.
   *
   * @param id of {@link EntityIds}
   * @param name as shown to people
   * @throws IllegalArgumentException if the name is empty, or the id is not of the type
   */
  public EntityBuilder(String id, EntityType type, String name) {
    String prefix = type.name().toLowerCase(Locale.ROOT) + ":";
    if (!id.startsWith(prefix) || id.length() == prefix.length()) {
      throw new IllegalArgumentException("the id '" + id + "' is not " + prefix + " and a name");
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException(id + " has no name");
    }
    this.id = id;
    this.type = type;
    this.name = name;
  }

  /** Sets how sure it is that this is a name of that type, 0…1. */
  public EntityBuilder confidence(double share) {
    confidence = share;
    return this;
  }

  /** Raises the confidence to this, if it is lower. */
  public EntityBuilder confidenceAtLeast(double share) {
    return confidence(Math.max(confidence, share));
  }

  /** Sets how it is known who or what this is. */
  public EntityBuilder link(EntityLink kind) {
    link = kind;
    return this;
  }

  /** Sets its item at Wikidata, Q and digits; null if not known. */
  public EntityBuilder wikidata(@Nullable String item) {
    wikidata = item;
    return this;
  }

  /** Sets how much of the article is about it, 0…1; the shares of an article sum to 1 at most. */
  public EntityBuilder salience(double share) {
    salience = share;
    return this;
  }

  /** Adds a mention in the text, if there are not too many; call it in the order of the text. */
  public EntityBuilder addMention(Span mention) {
    return add(mention, mentions, EntityLimits.MAX_MENTIONS);
  }

  /** Adds a mention in the title, if there are not too many; call it in the order of the title. */
  public EntityBuilder addTitleMention(Span mention) {
    return add(mention, titleMentions, EntityLimits.MAX_TITLE_MENTIONS);
  }

  private EntityBuilder add(Span mention, List<Span> kept, int limit) {
    if (kept.size() < limit) {
      kept.add(mention);
    }
    return this;
  }

  /** Returns how many mentions are kept, in title and text. */
  public int mentionCount() {
    return titleMentions.size() + mentions.size();
  }

  /** Returns the entity. */
  public Entity build() {
    return new Entity(
        id,
        name,
        type,
        confidence,
        link,
        wikidata,
        salience,
        List.copyOf(mentions),
        List.copyOf(titleMentions),
        !titleMentions.isEmpty(),
        null);
  }

  /** Copies an entity by hand: the generated builder copies every mention with it. */
  static Entity copy(Entity entity, List<Span> mentions, @Nullable Sentiment sentiment) {
    return new Entity(
        entity.getId(),
        entity.getName(),
        entity.getType(),
        entity.getConfidence(),
        entity.getLink(),
        entity.getWikidata(),
        entity.getSalience(),
        mentions,
        entity.getTitleMentions(),
        entity.getInTitle(),
        sentiment);
  }
}
