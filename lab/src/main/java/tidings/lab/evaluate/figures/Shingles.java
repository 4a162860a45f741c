package tidings.lab.evaluate.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.lab.data.Score;

/**
 * Precision and recall of the text of pages, as the article-extraction-benchmark of Scrapinghub
 * counts it: over the runs of four words, repeated ones as often as they occur; precision and
 * recall are means over the pages, so that a long page counts no more than a short one.
 */
public final class Shingles {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private double precision;
  private double recall;
  private int found;
  private int gold;

  /** Counts a page and returns its own score. */
  public Score add(String goldText, String foundText) {
    Map<List<String>, Integer> expected = shingles(goldText);
    Map<List<String>, Integer> actual = shingles(foundText);
    Score score = Score.of(common(expected, actual), size(actual), size(expected));
    if (!actual.isEmpty()) {
      found++;
      precision += score.precision();
    }
    if (!expected.isEmpty()) {
      gold++;
      recall += score.recall();
    }
    return score;
  }

  /** Returns the score of all pages. A page without any text, found or true, is left out of one. */
  public Score mean() {
    return Score.of(found == 0 ? 0 : precision / found, gold == 0 ? 0 : recall / gold);
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> counts = new HashMap<>();
    int last = Math.max(0, words.size() - WORDS);
    for (int i = 0; i <= last && !words.isEmpty(); i++) {
      counts.merge(
          List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
    }
    return counts;
  }

  private static int common(
      Map<List<String>, Integer> expected, Map<List<String>, Integer> actual) {
    return actual.entrySet().stream()
        .mapToInt(entry -> Math.min(entry.getValue(), expected.getOrDefault(entry.getKey(), 0)))
        .sum();
  }

  private static int size(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }
}
