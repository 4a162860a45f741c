package tidings.lab.evaluate.task;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.lab.evaluate.figures.Calibration;
import tidings.lab.evaluate.figures.ClassCounts;
import tidings.news.Polarity;
import tidings.news.Sentiment;

/** Counts sentiments in three classes; what has none is taken for neutral. */
final class PolarityCounts {
  private final ClassCounts classes = new ClassCounts();
  private final Calibration calibration = new Calibration();
  private boolean hasProbabilities;

  /** Counts a sentiment and returns whether it is right. */
  boolean add(Polarity gold, @Nullable Sentiment found) {
    Polarity polarity = polarity(found);
    classes.add(name(gold), name(polarity));
    if (found != null && stated(found) > 0) {
      hasProbabilities = true;
      calibration.add(probability(found, polarity), gold == polarity);
    }
    return gold == polarity;
  }

  ClassCounts classes() {
    return classes;
  }

  Map<String, Object> extras() {
    Map<String, Object> extras = new LinkedHashMap<>();
    extras.put("f1PerClass", classes.f1PerClass());
    if (hasProbabilities) {
      extras.put("calibrationError", calibration.error());
    }
    return extras;
  }

  static Polarity polarity(@Nullable Sentiment found) {
    return found == null || found.getPolarity() == Polarity.UNKNOWN
        ? Polarity.NEUTRAL
        : found.getPolarity();
  }

  static String name(Polarity polarity) {
    return polarity.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Map<String, Object> probabilities(@Nullable Sentiment found) {
    if (found == null) {
      return null;
    }
    Map<String, Object> probabilities = new LinkedHashMap<>();
    probabilities.put("negative", found.getNegative());
    probabilities.put("neutral", found.getNeutral());
    probabilities.put("positive", found.getPositive());
    return probabilities;
  }

  private static double stated(Sentiment found) {
    return found.getNegative() + found.getNeutral() + found.getPositive();
  }

  private static double probability(Sentiment found, Polarity polarity) {
    return switch (polarity) {
      case NEGATIVE -> found.getNegative();
      case POSITIVE -> found.getPositive();
      case NEUTRAL, UNKNOWN -> found.getNeutral();
    };
  }
}
