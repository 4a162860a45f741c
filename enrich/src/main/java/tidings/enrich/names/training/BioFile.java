package tidings.enrich.names.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tidings.enrich.names.TaggedName;
import tidings.news.EntityType;

/**
 * Reads labelled text as the shared tasks of CoNLL wrote it: a word, a tab and a label a line, a
 * blank line after a sentence, -DOCSTART- before a document. A file whose name ends in .gz is
 * decompressed.
 */
public final class BioFile {
  private static final String DOCUMENT = "-DOCSTART-";

  private final String file;
  private final List<BioDocument> documents = new ArrayList<>();
  private List<BioSentence> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private BioFile(String file) {
    this.file = file;
  }

  /**
   * Reads the documents of a file.
   *
   * @throws IOException that names the file and the line if it is not of this form
   */
  public static List<BioDocument> read(Path path) throws IOException {
    BioFile file = new BioFile(path.getFileName().toString());
    try (InputStream bytes = Files.newInputStream(path);
        InputStream plain = file.file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.add(line, number++);
      }
    }
    file.endDocument();
    return file.documents;
  }

  private void add(String line, int number) throws IOException {
    if (line.startsWith(DOCUMENT)) {
      endDocument();
      return;
    }
    if (line.isBlank()) {
      endSentence();
      return;
    }
    int tab = line.lastIndexOf('\t');
    String label = line.substring(tab + 1);
    if (tab < 1 || !label.matches("O|[BI]-\\S+")) {
      throw new IOException(
          file + ", line " + number + ": '" + line + "' is not a word, a tab and a label");
    }
    words.add(line.substring(0, tab));
    labels.add(label);
  }

  private void endSentence() {
    if (words.isEmpty()) {
      return;
    }
    sentences.add(new BioSentence(words.toArray(String[]::new), labels.toArray(String[]::new)));
    words.clear();
    labels.clear();
  }

  private void endDocument() {
    endSentence();
    if (sentences.isEmpty()) {
      return;
    }
    documents.add(new BioDocument(List.copyOf(sentences)));
    sentences = new ArrayList<>();
  }

  /**
   * Returns the names that a sentence's labels say, with confidence 1, in order; those of types
   * that are none of ours are left out.
   */
  public static List<TaggedName> names(BioSentence sentence) {
    List<TaggedName> names = new ArrayList<>();
    String[] labels = sentence.labels();
    int from = 0;
    for (int i = 0; i < labels.length; i++) {
      from = continues(labels, i) ? from : i;
      boolean ends = i + 1 == labels.length || !continues(labels, i + 1);
      EntityType type = type(labels[i]);
      if (ends && type != null) {
        names.add(new TaggedName(from, i + 1, type, 1));
      }
    }
    return names;
  }

  /** A type that follows another goes on only if it is marked as inside and of the same type. */
  private static boolean continues(String[] labels, int i) {
    return i > 0
        && labels[i].startsWith("I-")
        && !labels[i - 1].equals("O")
        && labels[i].substring(2).equals(labels[i - 1].substring(2));
  }

  private static @Nullable EntityType type(String label) {
    if (label.length() < 3) {
      return null;
    }
    return switch (label.substring(2)) {
      case "PER", "PERSON", "person" -> EntityType.PERSON;
      case "ORG", "ORGANIZATION", "organization" -> EntityType.ORGANIZATION;
      case "LOC", "LOCATION", "location" -> EntityType.LOCATION;
      case "MISC" -> EntityType.MISC;
      default -> null;
    };
  }
}
