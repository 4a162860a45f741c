package tidings.lab.data;

import java.util.List;
import tidings.enrich.ner.TaggedName;

/**
 * A name in a sentence.
 *
 * @param from first token
 * @param to token after the last
 * @param kind kind of the name: PER, ORG, LOC, or another as the file calls it
 */
public record LabelledName(int from, int to, String kind) {
  /** Returns what a tagger found in the form of a file. */
  public static List<LabelledName> of(List<TaggedName> found) {
    return found.stream()
        .map(name -> new LabelledName(name.from(), name.to(), NameKinds.of(name.type())))
        .toList();
  }
}
