package tidings.lab.evaluate.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.lab.data.Score;

/**
 * The figures of one file.
 *
 * @param items how many items were judged: sentences, targets, articles or pages
 * @param score precision, recall and F1
 * @param accuracy share of the items that are right, 0…1; null where there are no classes
 * @param perSecond items a second, of the annotating alone, after a warm-up
 * @param extras further figures in their order: numbers, strings, or maps of these
 */
public record Figures(
    int items,
    Score score,
    @Nullable Double accuracy,
    double perSecond,
    Map<String, Object> extras) {

  public Figures {
    extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
  }
}
