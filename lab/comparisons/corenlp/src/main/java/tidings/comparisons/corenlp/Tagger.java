package tidings.comparisons.corenlp;

import java.util.List;
import tidings.enrich.ner.TaggedName;

/** Finds the names in a document. */
interface Tagger {
  String name();

  List<List<TaggedName>> tag(List<String[]> document);
}
