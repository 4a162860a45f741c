package tidings.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text and what its look tells.
 *
 * @param text the line, without space around it
 * @param bare the line without bullets at its start and pointers at its end
 * @param words how many words it has
 * @param continues true: it goes on with a sentence that the line before left open
 */
record Line(String text, String bare, int words, boolean continues) {
  private static final Pattern BULLET =
      Pattern.compile("^[\\s•·▪■●◦▸►▶→»›*|–—\\-✉☰>+✕×…¶©®📷📸🔗👉]*(?=[\\p{L}\\p{N}(\\[@#\"“'‘])");
  private static final String POINTERS = " :|»›→…>*▼▾+–—-";
  private static final Pattern SHORT_STOP = Pattern.compile("(?<=[\\p{L})])[.!]$");
  private static final Pattern MARKED =
      Pattern.compile("^(?:[•·▪■●◦▸►▶→»›*–—-]|\\d{1,2}[.)]) ?\\p{L}.*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？][\"”’'»)\\]]*$");
  private static final Pattern STATEMENT_END =
      Pattern.compile(".*(?:[.!…。！]|[.?!,][\"”’'»]+)[\"”’'»)\\]]*(?: ?\\(\\p{L}{2,12}\\))?$");
  private static final Pattern REPORTING =
      Pattern.compile(
          "\\b(?:said|says|saying|told|tells|according to|added|announced|wrote|asked|argued|warned|explained"
              + "|insisted|claimed|confirmed|testified|tweeted)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
  private static final int SHORT = 5;
  private static final int REPORT_WORDS = 4;
  private static final int PROSE_WORDS = 8;
  private static final int LONG_WORDS = 30;
  private static final int QUESTION_WORDS = 14;
  private static final int CHARACTERS_OF_A_WORD = 12;

  /** Reads lines that follow each other. */
  static List<Line> of(List<String> texts) {
    List<Line> lines = new ArrayList<>();
    String previous = "";
    for (String text : texts) {
      lines.add(of(text, continues(text, previous)));
      previous = text;
    }
    return lines;
  }

  /** Reads a line alone. */
  static Line of(String text) {
    return of(text, false);
  }

  private static boolean continues(String text, String previous) {
    return !text.isEmpty()
        && Character.isLowerCase(text.codePointAt(0))
        && countWords(previous) >= PROSE_WORDS
        && !SENTENCE_END.matcher(previous).matches();
  }

  private static Line of(String text, boolean continues) {
    String stripped = text.strip();
    int words = countWords(stripped);
    String bare = withoutPointer(BULLET.matcher(stripped).replaceFirst(""));
    String withoutStop = words <= SHORT ? SHORT_STOP.matcher(bare).replaceFirst("") : bare;
    return new Line(stripped, withoutStop, words, continues);
  }

  private static String withoutPointer(String text) {
    int end = text.length();
    while (end > 0 && POINTERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Scripts without spaces have long "words": there, a number of characters counts as one. */
  private static int countWords(String text) {
    int words = 0;
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        words +=
            length == 0 ? 0 : 1 + (text.charAt(i - 1) > 0x2e80 ? length / CHARACTERS_OF_A_WORD : 0);
        length = 0;
      } else {
        length++;
      }
    }
    return words;
  }

  /** Tells whether it has neither letter nor digit: a rule, a row of stars. */
  boolean isOrnament() {
    return !LETTER_OR_DIGIT.matcher(text).find();
  }

  boolean endsLikeASentence() {
    return SENTENCE_END.matcher(text).matches();
  }

  /** Tells whether it reads like a paragraph of an article rather than a headline or a button. */
  boolean isProse() {
    return words >= LONG_WORDS
        || (words >= PROSE_WORDS && STATEMENT_END.matcher(text).matches())
        || (words >= QUESTION_WORDS && endsLikeASentence());
  }

  /**
   * Tells whether it is the article's for certain: somebody is reported to have said something, or
   * a sentence goes on.
   */
  boolean isOfArticle() {
    return continues
        || (words >= REPORT_WORDS
            && (words >= LONG_WORDS || STATEMENT_END.matcher(text).matches())
            && REPORTING.matcher(text).find());
  }

  boolean isMarked() {
    return MARKED.matcher(text).matches();
  }

  /** Tells whether it may be the headline of another article. */
  boolean isHeadlineLike() {
    return !STATEMENT_END.matcher(text).matches() && words < LONG_WORDS;
  }
}
