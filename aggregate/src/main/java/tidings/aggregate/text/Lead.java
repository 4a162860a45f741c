package tidings.aggregate.text;

import tidings.news.EnrichedArticle;
import tidings.news.Span;

/** The first sentence of an article that tells something: no dateline, byline or repeated title. */
public final class Lead {
  private static final int MOST_CHARACTERS = 300;
  private static final int LEAST_WORDS = 6;

  private Lead() {}

  public static String of(EnrichedArticle article) {
    String text = article.getText();
    String title = article.getTitle().strip();
    for (Span span : article.getSentences()) {
      String sentence = oneLine(text.substring(span.getStart(), span.getEnd()));
      if (isSentence(sentence) && !sentence.equalsIgnoreCase(title)) {
        return shortened(sentence);
      }
    }
    return shortened(oneLine(text.substring(0, Math.min(text.length(), 4 * MOST_CHARACTERS))));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static boolean isSentence(String text) {
    if (text.isEmpty() || ".!?…\"”’')。".indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    int[] words = {0};
    Words.scan(text, (start, end) -> words[0]++);
    return words[0] >= LEAST_WORDS;
  }

  private static String shortened(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST_CHARACTERS - 1);
    int end = space > 0 ? space : MOST_CHARACTERS - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
