package tidings.comparisons.corenlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tidings.enrich.names.TaggedName;
import tidings.news.EntityType;

/**
 * Exact-span precision and recall on persons, organizations and places.
 *
 * @param right names found that are marked so, with the same words and type
 */
record Score(int right, int found, int marked) {
  static Score of(List<List<List<TaggedName>>> marked, List<List<List<TaggedName>>> found) {
    int rightNames = 0;
    int foundNames = 0;
    int markedNames = 0;
    for (int document = 0; document < marked.size(); document++) {
      for (int sentence = 0; sentence < marked.get(document).size(); sentence++) {
        Set<TaggedName> gold = counted(marked.get(document).get(sentence));
        Set<TaggedName> ours = counted(found.get(document).get(sentence));
        foundNames += ours.size();
        markedNames += gold.size();
        ours.retainAll(gold);
        rightNames += ours.size();
      }
    }
    return new Score(rightNames, foundNames, markedNames);
  }

  private static Set<TaggedName> counted(List<TaggedName> names) {
    Set<TaggedName> counted = new HashSet<>();
    for (TaggedName name : names) {
      if (name.type() != EntityType.MISC) {
        counted.add(new TaggedName(name.from(), name.to(), name.type(), 1));
      }
    }
    return counted;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F1 %.2f (precision %.2f, recall %.2f)",
        200.0 * right / (found + marked),
        100.0 * right / found,
        100.0 * right / marked);
  }
}
