package tidings.lab.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidings.news.Polarity;

/**
 * Sentences with targets: JSON Lines as NewsMTSC (sentence, mention, from, to, polarity -1, 0, 1),
 * or CSV as SEN (headline, entity, majority_label neg, neutr, pos).
 */
public final class TargetFile {
  private TargetFile() {}

  /** Reads JSON Lines. */
  public static List<Target> readJson(Path file) throws IOException, UnreadableDataException {
    List<Target> targets = new ArrayList<>();
    for (JsonLine line : JsonLine.read(file)) {
      targets.add(target(line));
    }
    return targets;
  }

  private static Target target(JsonLine line) throws UnreadableDataException {
    String sentence = line.required("sentence");
    String mention = line.required("mention");
    int from = offset(sentence, line.number("from"));
    int to = offset(sentence, line.number("to"));
    if (from < 0 || to <= from) {
      throw line.wrong("has \"from\" and \"to\" that lie outside the sentence; correct them");
    }
    String id = line.text("id");
    return new Target(
        id == null ? "line " + line.number() : id, sentence, mention, from, to, polarity(line));
  }

  /** The publishers count characters of Unicode, Java counts code units. */
  private static int offset(String sentence, int characters) {
    return characters < 0 || characters > sentence.codePointCount(0, sentence.length())
        ? -1
        : sentence.offsetByCodePoints(0, characters);
  }

  private static Polarity polarity(JsonLine line) throws UnreadableDataException {
    return switch (line.number("polarity")) {
      case -1 -> Polarity.NEGATIVE;
      case 0 -> Polarity.NEUTRAL;
      case 1 -> Polarity.POSITIVE;
      default -> throw line.wrong("has a \"polarity\" that is not -1, 0 or 1; correct it");
    };
  }

  /** Takes rows with headlines; the target is where its name occurs first. */
  public static List<Target> ofHeadlines(List<CsvRow> rows) throws UnreadableDataException {
    List<Target> targets = new ArrayList<>();
    for (CsvRow row : rows) {
      String headline = row.field("headline");
      String entity = row.field("entity");
      int from = headline.toLowerCase(Locale.ROOT).indexOf(entity.toLowerCase(Locale.ROOT));
      targets.add(
          new Target(
              "line " + row.line(),
              headline,
              entity,
              from,
              from < 0 ? -1 : Math.min(headline.length(), from + entity.length()),
              polarity(row, "majority_label")));
    }
    return targets;
  }

  /** Returns the polarity that a field of a row names; unknown where its judges did not agree. */
  public static Polarity polarity(CsvRow row, String field) throws UnreadableDataException {
    String name = row.field(field).strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "neg", "negative" -> Polarity.NEGATIVE;
      case "neutr", "neutral" -> Polarity.NEUTRAL;
      case "pos", "positive" -> Polarity.POSITIVE;
      case "unk", "unknown" -> Polarity.UNKNOWN;
      default ->
          throw row.wrong(
              "has a %s \"%s\"; write negative, neutral or positive".formatted(field, name));
    };
  }
}
