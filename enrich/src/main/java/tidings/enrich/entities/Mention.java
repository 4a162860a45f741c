package tidings.enrich.entities;

import java.util.List;
import java.util.Locale;

/**
 * One place where the article names something.
 *
 * @param words the name as written, word by word, without a closing possessive
 * @param start offset in the text; -1 in the title
 * @param end offset after it in the text; -1 in the title
 * @param evidence what speaks for each type here
 * @param doubtful whether only the beginning of a sentence may have made it a name
 */
record Mention(List<String> words, int start, int end, Evidence evidence, boolean doubtful) {
  boolean inTitle() {
    return start < 0;
  }

  String form() {
    return String.join(" ", words);
  }

  String lowerCase() {
    return form().toLowerCase(Locale.ROOT);
  }

  String last() {
    return words.get(words.size() - 1).toLowerCase(Locale.ROOT);
  }

  String first() {
    return words.get(0).toLowerCase(Locale.ROOT);
  }
}
