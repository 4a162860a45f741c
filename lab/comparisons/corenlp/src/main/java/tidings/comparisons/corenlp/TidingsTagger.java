package tidings.comparisons.corenlp;

import java.util.List;
import tidings.enrich.ner.NameTagger;
import tidings.enrich.ner.TaggedName;

/** The tagger that Tidings ships. */
final class TidingsTagger implements Tagger {
  private final NameTagger tagger = NameTagger.shipped();

  @Override
  public String name() {
    return "tidings";
  }

  @Override
  public List<List<TaggedName>> tag(List<String[]> document) {
    return tagger.tag(document);
  }
}
