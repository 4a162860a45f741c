package tidings.cli.terminal;

import tidings.news.SentimentSummary;

/** The sentiment of a topic in a word, because not everybody sees colours. */
enum Mood {
  NEGATIVE,
  NEUTRAL,
  POSITIVE;

  /** Means nearer to 0 than this are called neutral. */
  static final double NOTABLE = 0.1;

  static Mood of(SentimentSummary sentiment) {
    if (sentiment.getMean() >= NOTABLE) {
      return POSITIVE;
    }
    return sentiment.getMean() <= -NOTABLE ? NEGATIVE : NEUTRAL;
  }

  String word() {
    return switch (this) {
      case NEGATIVE -> "negative";
      case NEUTRAL -> "neutral";
      case POSITIVE -> "positive";
    };
  }

  /** Colours a text that holds the word. */
  String paint(String text, Colours colours) {
    return switch (this) {
      case NEGATIVE -> colours.bad(text);
      case NEUTRAL -> text;
      case POSITIVE -> colours.good(text);
    };
  }
}
