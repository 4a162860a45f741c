package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Slug;
import tidings.enrich.annotator.Tokens;
import tidings.news.EntityType;

/** Finds names of the text in the title, where a headline's capitals hid them from the tagger. */
final class TitleNames {
  private static final int MAX_WORDS = 5;

  /** As sure as a guess. */
  private static final int WEIGHT = 50;

  private final Map<String, EntityType> types = new HashMap<>();

  private TitleNames() {}

  /** Returns the mentions that {@code mentions}, those of the title first, lack. */
  static List<NameMention> missed(NamedSentence title, List<NameMention> mentions) {
    TitleNames names = new TitleNames();
    boolean[] taken = new boolean[title.tokens().size()];
    for (NameMention mention : mentions) {
      if (mention.inTitle()) {
        Arrays.fill(taken, mention.from(), mention.to(), true);
      } else {
        names.learn(mention);
      }
    }
    List<NameMention> missed = new ArrayList<>();
    int at = title.from();
    while (at < title.to()) {
      NameMention found = taken[at] ? null : names.longest(title, at, taken);
      if (found != null) {
        missed.add(found);
      }
      at = found == null ? at + 1 : found.to();
    }
    return missed;
  }

  private void learn(NameMention mention) {
    types.putIfAbsent(mention.slug(), mention.type());
    if (mention.type() == EntityType.PERSON && mention.words() > 1) {
      types.putIfAbsent(Slug.of(mention.tokens().lowerCase(mention.to() - 1)), mention.type());
    }
  }

  private @Nullable NameMention longest(NamedSentence title, int from, boolean[] taken) {
    Tokens tokens = title.tokens();
    if (!Character.isUpperCase(tokens.word(from).charAt(0))) {
      return null;
    }
    int limit = from;
    while (limit < title.to() && limit < from + MAX_WORDS && !taken[limit]) {
      limit++;
    }
    for (int to = limit; to > from; to--) {
      if (!Character.isLetterOrDigit(tokens.word(to - 1).charAt(0))) {
        continue;
      }
      String slug = MentionReader.slug(tokens, from, to);
      EntityType type = types.get(slug);
      // Two letters may be a word in capitals: US, IT.
      if (type != null && slug.length() > 2) {
        return new NameMention(title, from, to, type, WEIGHT, slug, Address.NONE);
      }
    }
    return null;
  }
}
