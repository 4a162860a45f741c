package tidings.lab.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.cli.terminal.DisplayText;
import tidings.lab.evaluate.figures.Figures;

/** A table of 80 columns: a line a file, shares in percent, and below it what else is known. */
final class CardTable implements Card {
  private static final int COLUMNS = 80;
  private static final int TASK = 10;
  private static final int FILE = 28;
  private static final int NUMBER = 7;
  private static final int RATE = 11;
  private static final String INDENT = "  ";

  private final PrintStream out;
  private boolean hasHead;

  CardTable(PrintStream out) {
    this.out = out;
  }

  @Override
  public void show(Row row) {
    if (!hasHead) {
      out.println(line("TASK", "FILE", "ITEMS", "P", "R", "F1", "ACC", "A SECOND"));
      hasHead = true;
    }
    String file = String.valueOf(row.path().getFileName());
    Figures figures = row.figures();
    if (figures == null) {
      out.println(
          DisplayText.left(row.task(), TASK)
              + " "
              + DisplayText.left(DisplayText.oneLine(file), FILE)
              + " absent");
      return;
    }
    out.println(
        line(
            row.task(),
            file,
            String.valueOf(figures.items()),
            percent(figures.score().precision()),
            percent(figures.score().recall()),
            percent(figures.score().f1()),
            percent(figures.accuracy()),
            count(figures.perSecond())));
    wrapped(extras(figures.extras())).forEach(out::println);
    out.flush();
  }

  private static String line(String task, String file, String items, String... rest) {
    StringBuilder line = new StringBuilder();
    line.append(DisplayText.left(task, TASK)).append(' ');
    line.append(DisplayText.left(DisplayText.oneLine(file), FILE));
    line.append(DisplayText.right(items, NUMBER));
    for (int i = 0; i < rest.length; i++) {
      boolean last = i == rest.length - 1;
      line.append(DisplayText.right(rest[i], last ? RATE - 1 : NUMBER - 1));
    }
    return line.toString();
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "" : String.format(Locale.ROOT, "%.1f", share * 100);
  }

  private static String count(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%,.1f" : "%,.0f", number);
  }

  /** Shares are of fractions, everything else is a count or a word. */
  private static List<String> extras(Map<String, ?> extras) {
    List<String> words = new ArrayList<>();
    extras.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> map) {
            words.add(name + ":");
            map.forEach((inner, figure) -> words.add(inner + " " + figure(figure)));
          } else {
            words.add(name + " " + figure(value));
          }
        });
    return words;
  }

  private static String figure(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return figure(map.get("f1"));
    }
    if (value instanceof Double number) {
      return Math.abs(number) <= 1 ? percent(number) : count(number);
    }
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%,d", number.longValue())
        : String.valueOf(value);
  }

  private static List<String> wrapped(List<String> words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (!line.isEmpty() && line.length() + word.length() + 2 > COLUMNS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(INDENT).append(DisplayText.cut(DisplayText.oneLine(word), COLUMNS - 2));
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
