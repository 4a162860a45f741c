package tidings.comparisons.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidings.lab.data.BioDocument;
import tidings.lab.data.BioSentence;
import tidings.lab.data.LabelledName;
import tidings.lab.data.UnreadableDataException;

/**
 * Documents and the names that people marked in them.
 *
 * @param documents the words of each sentence
 * @param names of each sentence
 */
record LabelledText(List<List<String[]>> documents, List<List<List<LabelledName>>> names) {
  /** Reads a file; written anew in capitals or with a capital each if that is asked for. */
  static LabelledText read(Path file, String casing)
      throws IOException, UnreadableDataException {
    List<List<String[]>> documents = new ArrayList<>();
    List<List<List<LabelledName>>> names = new ArrayList<>();
    for (BioDocument document : BioDocument.read(file)) {
      documents.add(document.words().stream().map(words -> cased(words, casing)).toList());
      names.add(document.sentences().stream().map(BioSentence::names).toList());
    }
    return new LabelledText(documents, names);
  }

  private static String[] cased(String[] words, String casing) {
    String[] cased = words.clone();
    for (int i = 0; i < words.length; i++) {
      cased[i] =
          switch (casing) {
            case "capitals" -> words[i].toUpperCase(Locale.ROOT);
            case "title" -> Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1);
            default -> words[i];
          };
    }
    return cased;
  }

  int words() {
    return documents.stream().flatMap(List::stream).mapToInt(words -> words.length).sum();
  }
}
