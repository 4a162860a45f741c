package tidings.enrich.sentiment.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tidings.news.Polarity;

/** Reads files of examples as their publishers give them out. */
public final class TargetExamples {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Polarity> SEN_LABELS =
      Map.of("neg", Polarity.NEGATIVE, "neutr", Polarity.NEUTRAL, "pos", Polarity.POSITIVE);

  private TargetExamples() {}

  /**
   * Reads NewsMTSC (.jsonl) or SEN (.csv), gzipped where the name ends in .gz. Lines of SEN without
   * a clear label, or whose headline does not name the entity, are left out.
   *
   * @throws IOException that names file and line if a line cannot be understood
   */
  public static List<TargetExample> read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String text = new String(bytes(file, name.endsWith(".gz")), StandardCharsets.UTF_8);
    return name.contains(".csv") ? headlines(text, file) : sentences(text, file);
  }

  private static byte[] bytes(Path file, boolean zipped) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = zipped ? new GZIPInputStream(in) : in) {
      return plain.readAllBytes();
    }
  }

  private static List<TargetExample> sentences(String text, Path file) throws IOException {
    List<TargetExample> examples = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      try {
        examples.add(sentence(JSON.readTree(line)));
      } catch (IOException | IllegalArgumentException unreadable) {
        throw new IOException(
            file + " line " + number + ": " + unreadable.getMessage(), unreadable);
      }
    }
    return examples;
  }

  private static TargetExample sentence(JsonNode line) {
    String sentence = line.path("sentence").asText();
    int from = line.path("from").asInt();
    int to = line.path("to").asInt();
    if (from < 0 || to <= from || to > sentence.length()) {
      throw new IllegalArgumentException("the target is not in the sentence");
    }
    Polarity gold =
        switch (line.path("polarity").asInt(Integer.MIN_VALUE)) {
          case -1 -> Polarity.NEGATIVE;
          case 0 -> Polarity.NEUTRAL;
          case 1 -> Polarity.POSITIVE;
          default -> throw new IllegalArgumentException("the polarity is not -1, 0 or 1");
        };
    return new TargetExample(line.path("id").asText(), sentence, from, to, gold);
  }

  private static List<TargetExample> headlines(String text, Path file) throws IOException {
    List<TargetExample> examples = new ArrayList<>();
    int number = 1;
    for (String line : text.lines().skip(1).toList()) {
      number++;
      List<String> cells = CsvLine.cells(line);
      if (cells.size() != 4) {
        throw new IOException(file + " line " + number + ": it has not four cells");
      }
      Polarity gold = SEN_LABELS.get(cells.get(3));
      int from =
          cells.get(1).toLowerCase(Locale.ROOT).indexOf(cells.get(2).toLowerCase(Locale.ROOT));
      if (gold != null && from >= 0) {
        int to = from + cells.get(2).length();
        examples.add(new TargetExample(cells.get(0), cells.get(1), from, to, gold));
      }
    }
    return examples;
  }
}
