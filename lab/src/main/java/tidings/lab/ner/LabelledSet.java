package tidings.lab.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tidings.enrich.ner.Labels;
import tidings.enrich.ner.TaggedName;
import tidings.lab.data.BioDocument;
import tidings.lab.data.BioSentence;
import tidings.lab.data.LabelledName;
import tidings.lab.data.NameKinds;
import tidings.lab.data.UnreadableDataException;
import tidings.news.EntityType;

/**
 * A file of labelled sentences and how it is to be read.
 *
 * @param file the file's name, without its endings
 * @param grouping what of it stands together
 * @param miscLabelled whether other names are labelled; if not, a word outside of names may be one
 * @param second a file with the same words and other labels: persons and organizations that only it
 *     has may be right too; empty if there is none
 */
record LabelledSet(String file, Grouping grouping, boolean miscLabelled, String second) {
  LabelledSet(String file, Grouping grouping, boolean miscLabelled) {
    this(file, grouping, miscLabelled, "");
  }

  /** Ending of the names of files, before .gz. */
  static final String ENDING = ".bio";

  /** The unit of a file that is one document. */
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
          new LabelledSet("gmb-core", Grouping.CHUNKS, true, "gmb-train-norm"),
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
  private static final Set<EntityType> SECOND =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION);

  /**
   * Reads the file.
   *
   * @throws UnreadableDataException if it is absent or not of its form, or the second has other
   *     words
   */
  List<TrainingDocument> read(Path folder) throws IOException, UnreadableDataException {
    List<BioDocument> first = BioDocument.read(folder.resolve(file + ENDING + ".gz"));
    List<BioDocument> other =
        second.isEmpty() ? first : BioDocument.read(folder.resolve(second + ENDING + ".gz"));
    if (other.size() != first.size()) {
      throw new UnreadableDataException(file + " and " + second + " have not the same documents");
    }
    List<TrainingDocument> documents = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      List<TrainingSentence> sentences = sentences(first.get(i), other.get(i));
      int together = together(sentences.size());
      for (int from = 0; from < sentences.size(); from += together) {
        int to = Math.min(sentences.size(), from + together);
        documents.add(new TrainingDocument(sentences.subList(from, to)));
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

  private List<TrainingSentence> sentences(BioDocument first, BioDocument other)
      throws UnreadableDataException {
    List<TrainingSentence> sentences = new ArrayList<>();
    for (int i = 0; i < first.sentences().size(); i++) {
      BioSentence sentence = first.sentences().get(i);
      BioSentence same = other.sentences().get(i);
      if (!sentence.words().equals(same.words())) {
        throw new UnreadableDataException(file + " and " + second + " have not the same words");
      }
      sentences.add(
          new TrainingSentence(sentence.words().toArray(String[]::new), allowed(sentence, same)));
    }
    return sentences;
  }

  private int[] allowed(BioSentence sentence, BioSentence other) {
    int[] labels = Labels.of(names(sentence), sentence.words().size());
    int[] allowed = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      boolean open = labels[i] == Labels.OUTSIDE && !miscLabelled;
      allowed[i] = 1 << labels[i] | (open ? Labels.MISC_BITS : 0);
    }
    for (TaggedName name : names(other)) {
      if (SECOND.contains(name.type()) && isOutside(labels, name)) {
        int[] named = Labels.of(List.of(name), labels.length);
        for (int i = name.from(); i < name.to(); i++) {
          allowed[i] |= 1 << named[i];
        }
      }
    }
    return allowed;
  }

  /**
   * Returns the labelled names, less a mistake that is made again and again: Secretary of State.
   */
  private static List<TaggedName> names(BioSentence sentence) {
    List<TaggedName> names = new ArrayList<>();
    for (LabelledName name : sentence.names()) {
      EntityType type = NameKinds.type(name.kind());
      if (type != null && !isTitle(sentence.words(), name)) {
        names.add(new TaggedName(name.from(), name.to(), type, 1));
      }
    }
    return names;
  }

  private static boolean isTitle(List<String> words, LabelledName name) {
    int from = name.from();
    return name.to() - from == 1
        && from > 0
        && words.get(from).equals("State")
        && words.get(from - 1).equals("of");
  }

  private static boolean isOutside(int[] labels, TaggedName name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (labels[i] != Labels.OUTSIDE) {
        return false;
      }
    }
    return true;
  }
}
