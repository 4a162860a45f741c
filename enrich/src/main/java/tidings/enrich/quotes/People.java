package tidings.enrich.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Slug;
import tidings.enrich.entities.Gender;
import tidings.enrich.quotes.Passage.NameMention;
import tidings.news.Entity;
import tidings.news.EntityType;

/** The persons and bodies that an article names, in order, and whom a pronoun can mean. */
final class People {
  private static final int SENTENCES = 3;
  private static final int GENDERS = SpeechWords.SIR | SpeechWords.MADAM;
  private final Passage passage;
  private final List<NameMention> names;
  private final Map<String, Integer> genders = new HashMap<>();
  private final Entity[] focus;
  private final boolean[] quoted;

  People(Passage passage, List<Marked> marked) {
    this.passage = passage;
    names = passage.names();
    focus = new Entity[passage.size() == 0 ? 1 : passage.sentence(passage.size() - 1) + 1];
    quoted = new boolean[names.size()];
    markQuoted(marked);
    names.forEach(this::noteGender);
  }

  private void markQuoted(List<Marked> marked) {
    int next = 0;
    for (int i = 0; i < quoted.length; i++) {
      while (next < marked.size() && marked.get(next).to() <= names.get(i).from()) {
        next++;
      }
      quoted[i] = next < marked.size() && marked.get(next).from() <= names.get(i).from();
    }
  }

  private void noteGender(NameMention name) {
    if (name.entity().getType() != EntityType.PERSON) {
      return;
    }
    int title = 0;
    for (int at = name.from() - 1; at >= Math.max(0, name.from() - 2) && title == 0; at--) {
      title = passage.is(at, SpeechWords.SIR) ? SpeechWords.SIR : 0;
      title = passage.is(at, SpeechWords.MADAM) ? SpeechWords.MADAM : title;
    }
    genders.merge(name.entity().getId(), title, (known, told) -> known == 0 ? told : known);
  }

  /** Returns the gender that titles or the first name tell; 0 if neither does. */
  private int gender(Entity person) {
    int told = genders.getOrDefault(person.getId(), 0) & GENDERS;
    if (told != 0) {
      return told;
    }
    String name = person.getName();
    int space = name.indexOf(' ');
    return space < 0 ? 0 : bit(Gender.ofFirstName(Slug.of(name.substring(0, space))));
  }

  private static int bit(Gender gender) {
    return switch (gender) {
      case FEMALE -> SpeechWords.MADAM;
      case MALE -> SpeechWords.SIR;
      case UNKNOWN -> 0;
    };
  }

  /** Remembers who spoke in a sentence: the next "he said" is likely theirs. */
  void spoke(int token, Entity speaker) {
    focus[passage.sentence(token)] = speaker;
  }

  /** Returns the person that he or she means at a token; null if nobody fits. */
  @Nullable Entity person(int token, int gender) {
    return nearest(token, name -> isPerson(name, gender));
  }

  /**
   * Returns the body that a token can mean: the one that spoke in the nearest sentence, or the only
   * one it names; null if there is none or that is not clear.
   */
  @Nullable Entity body(int token) {
    int at = passage.sentence(token);
    int name = before(token);
    for (int sentence = at; sentence >= Math.max(0, at - SENTENCES); sentence--) {
      Entity spoke = focus[sentence];
      if (spoke != null && spoke.getType() != EntityType.PERSON) {
        return spoke;
      }
      Set<String> ids = new HashSet<>();
      Entity found = null;
      while (name >= 0 && passage.sentence(names.get(name).from()) >= sentence) {
        if (isBody(names.get(name).entity())) {
          found = names.get(name).entity();
          ids.add(found.getId());
        }
        name--;
      }
      if (found != null) {
        return ids.size() == 1 ? found : null;
      }
    }
    return null;
  }

  private static boolean isBody(Entity entity) {
    return entity.getType() == EntityType.ORGANIZATION;
  }

  private boolean isPerson(Entity entity, int gender) {
    return entity.getType() == EntityType.PERSON
        && (gender == 0 || gender(entity) == 0 || gender(entity) == gender);
  }

  /** Returns who fits: the one who spoke in a sentence, else its first name, nearest first. */
  private @Nullable Entity nearest(int token, Predicate<Entity> fits) {
    int at = passage.sentence(token);
    int name = before(token);
    for (int sentence = at; sentence >= Math.max(0, at - SENTENCES); sentence--) {
      Entity spoke = focus[sentence];
      if (spoke != null && fits.test(spoke)) {
        return spoke;
      }
      Entity first = null;
      while (name >= 0 && passage.sentence(names.get(name).from()) >= sentence) {
        if (!quoted[name] && !owns(names.get(name)) && fits.test(names.get(name).entity())) {
          first = names.get(name).entity();
        }
        name--;
      }
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private boolean owns(NameMention name) {
    return name.to() < passage.size() && passage.is(name.to(), SpeechWords.POSSESSIVE);
  }

  /** Returns the last name that begins before a token. */
  private int before(int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
