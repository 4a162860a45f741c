package tidings.lab.data;

import java.util.List;

/**
 * A sentence of a BIO file.
 *
 * @param line line of its first word, from 1
 * @param words the words as written
 * @param names the names in order: PER, ORG, LOC, or another kind as the file calls it
 */
public record BioSentence(int line, List<String> words, List<LabelledName> names) {
  public BioSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }
}
