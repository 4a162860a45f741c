package tidings.lab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of a BIO file: a word and a label a line, a tab between, an empty line after a
 * sentence, {@code -DOCSTART-} before a document.
 *
 * @param sentences its sentences, at least one
 */
public record BioDocument(List<BioSentence> sentences) {
  static final String START = "-DOCSTART-";

  public BioDocument {
    sentences = List.copyOf(sentences);
  }

  /** Reads the documents of a file; one without {@code -DOCSTART-} is one document. */
  public static List<BioDocument> read(Path file) throws IOException, UnreadableDataException {
    BioReader reader = new BioReader(file);
    try (BufferedReader lines = DataFile.reader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.read(line);
      }
    }
    List<BioDocument> documents = reader.end();
    if (documents.isEmpty()) {
      throw UnreadableDataException.of(file, "holds no sentence; give one that does");
    }
    return documents;
  }

  /** Returns the words of each sentence. */
  public List<String[]> words() {
    List<String[]> words = new ArrayList<>();
    sentences.forEach(sentence -> words.add(sentence.words().toArray(String[]::new)));
    return words;
  }

  /** Returns the number of words. */
  public int tokens() {
    return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
  }
}
