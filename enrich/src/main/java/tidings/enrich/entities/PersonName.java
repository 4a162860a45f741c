package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.Slug;

/**
 * The parts of a person's name, as slugs.
 *
 * @param words without jr and the like
 */
record PersonName(List<String> words) {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "el", "bin", "ibn", "abu", "de", "del", "della", "di", "da", "dos", "du", "van", "von",
          "der", "den", "ter", "le", "la");

  static PersonName of(NameMention mention) {
    List<String> words = new ArrayList<>(mention.words());
    for (int token = mention.from(); token < mention.to(); token++) {
      String word = Slug.of(mention.tokens().lowerCase(token));
      boolean generation = !words.isEmpty() && GENERATIONS.contains(word);
      if (!word.isEmpty() && !generation) {
        words.add(word);
      }
    }
    return new PersonName(words);
  }

  String slug() {
    return String.join("-", words);
  }

  String first() {
    return words.isEmpty() ? "" : words.get(0);
  }

  String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Returns the first letters of the names between first and last. */
  String middleInitials() {
    StringBuilder initials = new StringBuilder();
    for (int i = 1; i < words.size() - 1; i++) {
      initials.append(words.get(i).charAt(0));
    }
    return initials.toString();
  }

  /** Returns whether it gives only a surname, or that with an initial or a particle. */
  boolean isPart() {
    if (words.size() < 2) {
      return true;
    }
    return hasInitialOnly() || (words.size() == 2 && PARTICLES.contains(first()));
  }

  /** Returns whether it is one letter and a surname. */
  boolean hasInitialOnly() {
    return words.size() == 2 && first().length() == 1;
  }
}
