package tidings.ingest.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of what is left over from a web page: {@code leftover-lines.tsv}, which explains
 * itself.
 */
final class LeftoverRules {
  private static final String TABLE = "leftover-lines.tsv";
  private static final Pattern NAME = Pattern.compile("<([A-Z]+)>");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final List<LeftoverRule> rules;

  private LeftoverRules(List<LeftoverRule> rules) {
    this.rules = rules;
  }

  static LeftoverRules load() {
    try (InputStream table = LeftoverRules.class.getResourceAsStream(TABLE);
        BufferedReader rows =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(table, TABLE), StandardCharsets.UTF_8))) {
      return parse(rows.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LeftoverRules parse(List<String> rows) {
    Map<String, String> names = new HashMap<>();
    List<LeftoverRule> rules = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells.length == 3 && cells[0].equals("define")) {
        names.put(cells[1], "(?:" + expand(cells[2], names) + ")");
      } else if (cells.length == 4) {
        Pattern pattern = Pattern.compile(expand(cells[2], names), FLAGS);
        rules.add(new LeftoverRule(where(cells[0]), Integer.parseInt(cells[1]), pattern));
      } else if (!row.isBlank() && !row.startsWith("#")) {
        throw new IllegalStateException(TABLE + " has a row without four columns: " + row);
      }
    }
    return new LeftoverRules(List.copyOf(rules));
  }

  private static LeftoverRule.Where where(String cell) {
    return LeftoverRule.Where.valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String expand(String pattern, Map<String, String> names) {
    return NAME.matcher(pattern)
        .replaceAll(name -> Matcher.quoteReplacement(defined(name.group(1), names)));
  }

  private static String defined(String name, Map<String, String> names) {
    return Objects.requireNonNull(names.get(name), () -> TABLE + " uses <" + name + "> undefined");
  }

  /** Tells whether a rule of that scope matches the line. */
  boolean match(Line line, LeftoverRule.Where where) {
    for (LeftoverRule rule : rules) {
      if (rule.where() == where && rule.matches(line)) {
        return true;
      }
    }
    return false;
  }
}
