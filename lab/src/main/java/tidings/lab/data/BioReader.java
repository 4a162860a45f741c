package tidings.lab.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts documents together from the lines of a BIO file. A name begins with B-, and where an I-
 * follows no name of its kind, as in IOB1.
 */
final class BioReader {
  private static final String OUTSIDE = "O";

  private final Path file;
  private final List<BioDocument> documents = new ArrayList<>();
  private final List<BioSentence> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<LabelledName> names = new ArrayList<>();
  private int line;
  private int first;
  private int from;
  private String open = "";

  BioReader(Path file) {
    this.file = file;
  }

  void read(String text) throws UnreadableDataException {
    line++;
    if (text.isBlank()) {
      endSentence();
      return;
    }
    if (text.startsWith(BioDocument.START)) {
      endDocument();
      return;
    }
    String[] columns = text.strip().split(text.indexOf('\t') > 0 ? "\t" : " ", -1);
    if (columns.length < 2) {
      throw UnreadableDataException.at(
          file, line, "is not a word, a tab and a label; write it so, or leave the line empty");
    }
    addWord(columns[0], columns[columns.length - 1].strip());
  }

  private void addWord(String word, String label) throws UnreadableDataException {
    if (words.isEmpty()) {
      first = line;
    }
    if (label.equals(OUTSIDE)) {
      endName();
    } else if (label.length() < 3 || "BI".indexOf(label.charAt(0)) < 0 || label.charAt(1) != '-') {
      throw UnreadableDataException.at(
          file, line, "has the label \"" + label + "\"; write O, B-… or I-…");
    } else {
      String kind = NameKinds.of(label.substring(2));
      if (label.charAt(0) == 'B' || !kind.equals(open)) {
        endName();
        open = kind;
        from = words.size();
      }
    }
    words.add(word);
  }

  private void endName() {
    if (!open.isEmpty()) {
      names.add(new LabelledName(from, words.size(), open));
      open = "";
    }
  }

  private void endSentence() {
    endName();
    if (!words.isEmpty()) {
      sentences.add(new BioSentence(first, words, names));
    }
    words.clear();
    names.clear();
  }

  private void endDocument() {
    endSentence();
    if (!sentences.isEmpty()) {
      documents.add(new BioDocument(sentences));
    }
    sentences.clear();
  }

  /** Ends the last document and returns all. */
  List<BioDocument> end() {
    endDocument();
    return List.copyOf(documents);
  }
}
