package tidings.enrich.names.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tidings.enrich.names.Labels;

/**
 * A file of labelled sentences and how it is to be read.
 *
 * @param file the file's name, without its endings
 * @param grouping what of it stands together
 * @param miscLabelled whether other names are labelled; if not, a word outside of names may be one
 */
record LabelledSet(String file, Grouping grouping, boolean miscLabelled) {
  /** What of a file stands together. */
  enum Grouping {
    /** Its documents. */
    DOCUMENTS,
    /** A few sentences after each other: documents follow each other without a mark. */
    CHUNKS,
    /** Each sentence is for itself. */
    SENTENCES
  }

  /** The sets that the shipped model is trained on; their licences are in the model's header. */
  static final List<LabelledSet> SHIPPED =
      List.of(
          new LabelledSet("gmb-core", Grouping.CHUNKS, true),
          new LabelledSet("uner-dev", Grouping.DOCUMENTS, false),
          new LabelledSet("wnut-train", Grouping.SENTENCES, true),
          new LabelledSet("crossner-politics-train", Grouping.SENTENCES, true),
          new LabelledSet("crossner-politics-dev", Grouping.SENTENCES, true),
          new LabelledSet("crossner-science-train", Grouping.SENTENCES, true),
          new LabelledSet("crossner-science-dev", Grouping.SENTENCES, true),
          new LabelledSet("crossner-music-train", Grouping.SENTENCES, true),
          new LabelledSet("crossner-music-dev", Grouping.SENTENCES, true),
          new LabelledSet("crossner-literature-train", Grouping.SENTENCES, true),
          new LabelledSet("crossner-literature-dev", Grouping.SENTENCES, true),
          new LabelledSet("crossner-ai-train", Grouping.SENTENCES, true),
          new LabelledSet("crossner-ai-dev", Grouping.SENTENCES, true));

  private static final int CHUNK = 8;

  List<TrainingDocument> read(Path folder) throws IOException {
    List<TrainingDocument> documents = new ArrayList<>();
    for (BioDocument document : BioFile.read(folder.resolve(file + ".bio.gz"))) {
      List<BioSentence> sentences = document.sentences();
      int together = together(sentences.size());
      for (int from = 0; from < sentences.size(); from += together) {
        int to = Math.min(sentences.size(), from + together);
        documents.add(document(sentences.subList(from, to)));
      }
    }
    return documents;
  }

  private int together(int sentences) {
    return switch (grouping) {
      case DOCUMENTS -> sentences;
      case CHUNKS -> CHUNK;
      case SENTENCES -> 1;
    };
  }

  private TrainingDocument document(List<BioSentence> sentences) {
    return new TrainingDocument(
        sentences.stream().map(s -> new TrainingSentence(s.words(), allowed(s))).toList());
  }

  private int[] allowed(BioSentence sentence) {
    int[] labels = Labels.of(BioFile.names(sentence), sentence.words().length);
    int[] allowed = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      boolean open = labels[i] == Labels.OUTSIDE && !miscLabelled;
      allowed[i] = 1 << labels[i] | (open ? Labels.MISC_BITS : 0);
    }
    return allowed;
  }
}
