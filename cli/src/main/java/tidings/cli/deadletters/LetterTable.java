package tidings.cli.deadletters;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tidings.cli.terminal.DisplayText;

/** Dead letters as a table of 80 columns, and below it how many there are of each cause. */
final class LetterTable {
  private static final int WIDTH = 80;
  private static final int TIME = 20;
  private static final int KEY = 16;
  private static final int COUNT = 9;
  private static final int MAX_CAUSES = 20;
  private static final DateTimeFormatter TIME_FORMAT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssX", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final LetterLog log;

  LetterTable(LetterLog log) {
    this.log = log;
  }

  /** Returns the table's lines; at most {@code limit} letters are shown, all are counted. */
  List<String> lines(List<DeadLetter> letters, int limit) {
    if (letters.isEmpty()) {
      return List.of("No dead letters.");
    }
    List<DeadLetter> shown = letters.subList(0, Math.min(letters.size(), limit));
    List<String> lines = new ArrayList<>();
    int idWidth =
        shown.stream().mapToInt(letter -> letter.id().toString().length()).max().orElse(2);
    if (!shown.isEmpty()) {
      lines.add(row("ID", idWidth, "TIME", "KEY", "WHY"));
    }
    shown.forEach(letter -> lines.add(row(letter, idWidth)));
    if (shown.size() < letters.size()) {
      lines.add(
          "… and %,d more; --limit shows more of them".formatted(letters.size() - shown.size()));
    }
    lines.add("");
    lines.addAll(causes(letters));
    return lines;
  }

  private String row(DeadLetter letter, int idWidth) {
    String why = letter.cause().why();
    String key = letter.key() == null ? "(none)" : letter.key();
    return row(
        letter.id().toString(),
        idWidth,
        TIME_FORMAT.format(letter.time()),
        key,
        log.isRedriven(letter) ? "(sent back) " + why : why);
  }

  private static String row(String id, int idWidth, String time, String key, String why) {
    String beginning =
        String.join(
            " ",
            DisplayText.left(id, idWidth),
            DisplayText.left(time, TIME),
            DisplayText.left(DisplayText.oneLine(key), KEY));
    int rest = Math.max(8, WIDTH - DisplayText.width(beginning) - 1);
    return beginning + " " + DisplayText.cut(DisplayText.oneLine(why), rest);
  }

  private static List<String> causes(List<DeadLetter> letters) {
    Map<String, Integer> counts = new TreeMap<>();
    letters.forEach(letter -> counts.merge(letter.cause().kind(), 1, Integer::sum));
    List<String> lines = new ArrayList<>();
    lines.add(
        "%,d dead %s of %,d %s"
            .formatted(
                letters.size(),
                letters.size() == 1 ? "letter" : "letters",
                counts.size(),
                counts.size() == 1 ? "cause" : "causes"));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MAX_CAUSES)
        .map(entry -> count(entry.getKey(), entry.getValue()))
        .forEach(lines::add);
    return lines;
  }

  private static String count(String kind, int n) {
    return DisplayText.right(String.format(Locale.ROOT, "%,d", n), COUNT)
        + "  "
        + DisplayText.cut(DisplayText.oneLine(kind), WIDTH - COUNT - 2);
  }
}
