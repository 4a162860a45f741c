package tidings.lab.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tidings.enrich.ner.NameModel;
import tidings.enrich.ner.NameTagger;
import tidings.enrich.ner.TaggedName;
import tidings.lab.data.BioDocument;
import tidings.lab.data.LabelledName;
import tidings.lab.data.NameKinds;
import tidings.lab.data.Score;
import tidings.lab.data.SpanCounts;
import tidings.lab.data.UnreadableDataException;

/** The scores of a model on the sets that choices were made on, but that it never saw. */
final class NameScores {
  private static final List<String> SETS = List.of("ww-dev", "gmb-test-norm");

  private NameScores() {}

  /** Returns a line for each set: its name and F1 of persons, organizations and locations. */
  static String of(NameModel model, Path folder) throws IOException, UnreadableDataException {
    StringBuilder lines = new StringBuilder();
    for (String set : SETS) {
      Score score = score(model, BioDocument.read(folder.resolve(set + ".bio.gz")));
      lines.append(
          String.format(
              Locale.ROOT,
              "On %s: precision %.1f, recall %.1f, F1 %.1f.\n",
              set,
              100 * score.precision(),
              100 * score.recall(),
              100 * score.f1()));
    }
    return lines.toString();
  }

  private static Score score(NameModel model, List<BioDocument> documents) {
    SpanCounts counts = new SpanCounts(NameKinds.MEASURED);
    NameTagger tagger = new NameTagger(model);
    for (BioDocument document : documents) {
      List<List<TaggedName>> found = tagger.tag(document.words());
      for (int i = 0; i < found.size(); i++) {
        counts.add(document.sentences().get(i).names(), LabelledName.of(found.get(i)));
      }
    }
    return counts.total();
  }
}
