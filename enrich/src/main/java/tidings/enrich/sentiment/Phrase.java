package tidings.enrich.sentiment;

import java.util.List;

/** A family's entry of several words, in their base form. */
record Phrase(List<String> words, Family family) {
  Phrase {
    words = List.copyOf(words);
  }
}
