package tidings.enrich.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Tokens;
import tidings.news.Entity;
import tidings.news.Span;

/** The tokens of an article's text, with what is known of each: kind, name, sentence, paragraph. */
final class Passage {
  private final Tokens tokens;
  private final String text;
  private final int[] kinds;
  private final int[] mentions;
  private final int[] sentences;
  private final int[] paragraphs;
  private final int[] sentenceStarts;
  private final List<NameMention> names = new ArrayList<>();

  /** A name in the text: from its first token to the one after its last. */
  record NameMention(Entity entity, int from, int to) {}

  Passage(AnnotatedArticle article, SpeechWords words) {
    tokens = article.textTokens();
    text = article.text();
    kinds = new int[tokens.size()];
    mentions = new int[tokens.size()];
    sentences = new int[tokens.size()];
    paragraphs = new int[tokens.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = words.of(tokens.lowerCase(i));
    }
    sentenceStarts = numberSentences(article.sentences());
    numberParagraphs();
    addNames(article.entities());
  }

  private int[] numberSentences(List<Span> spans) {
    int[] starts = new int[spans.size() + 2];
    int sentence = 0;
    for (int i = 0; i < sentences.length; i++) {
      while (sentence < spans.size() && tokens.start(i) >= spans.get(sentence).getStart()) {
        sentence++;
        starts[sentence] = i;
      }
      sentences[i] = sentence;
    }
    for (int rest = sentence + 1; rest < starts.length; rest++) {
      starts[rest] = sentences.length;
    }
    return starts;
  }

  /** A newline parts paragraphs, but not where a line was broken within a sentence. */
  private void numberParagraphs() {
    int newline = text.indexOf('\n');
    for (int i = 1; i < paragraphs.length; i++) {
      boolean newLine = newline >= 0 && newline < tokens.start(i);
      if (newLine) {
        newline = text.indexOf('\n', tokens.start(i));
      }
      paragraphs[i] = paragraphs[i - 1] + (newLine && endsParagraph(i - 1) ? 1 : 0);
    }
  }

  private boolean endsParagraph(int token) {
    char last = text.charAt(tokens.end(token) - 1);
    return !Character.isLetterOrDigit(last) && last != ',' && last != '-';
  }

  private void addNames(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Span mention : entity.getMentions()) {
        int from = tokens.firstFrom(mention.getStart());
        int to = tokens.firstFrom(mention.getEnd());
        if (from < to) {
          names.add(new NameMention(entity, from, to));
        }
      }
    }
    names.sort(Comparator.comparingInt(NameMention::from).thenComparingInt(NameMention::to));
    for (int i = 0; i < names.size(); i++) {
      Arrays.fill(mentions, names.get(i).from(), names.get(i).to(), i + 1);
    }
  }

  int size() {
    return kinds.length;
  }

  String word(int token) {
    return tokens.lowerCase(token);
  }

  /** Returns whether a token is of one of the kinds at least. */
  boolean is(int token, int kind) {
    return (kinds[token] & kind) != 0;
  }

  boolean isWord(int token, String word) {
    return tokens.lowerCase(token).equals(word);
  }

  boolean isCapital(int token) {
    return Character.isUpperCase(tokens.word(token).codePointAt(0));
  }

  /** Returns whether a token is a word or a number and no mark of punctuation. */
  boolean isLetters(int token) {
    return Character.isLetterOrDigit(tokens.word(token).codePointAt(0));
  }

  boolean isNumber(int token) {
    return Character.isDigit(tokens.word(token).charAt(0));
  }

  /** Returns the name that a token belongs to; null if it belongs to none. */
  @Nullable NameMention name(int token) {
    return mentions[token] == 0 ? null : names.get(mentions[token] - 1);
  }

  boolean isName(int token) {
    return mentions[token] != 0;
  }

  /** Returns the names in order. */
  List<NameMention> names() {
    return names;
  }

  int sentence(int token) {
    return sentences[token];
  }

  int paragraph(int token) {
    return paragraphs[token];
  }

  /** Returns the first token of the sentence that a token belongs to. */
  int sentenceFrom(int token) {
    return sentenceStarts[sentences[token]];
  }

  /** Returns the token after the last of the sentence that a token belongs to. */
  int sentenceTo(int token) {
    return sentences[token] + 1 < sentenceStarts.length
        ? sentenceStarts[sentences[token] + 1]
        : size();
  }

  /** Returns the character before a token; a space at the beginning. */
  char before(int token) {
    int start = tokens.start(token);
    return start == 0 ? ' ' : text.charAt(start - 1);
  }

  /** Returns the character after a token; a space at the end. */
  char after(int token) {
    int end = tokens.end(token);
    return end == text.length() ? ' ' : text.charAt(end);
  }

  /** Returns the stretch of the text from a token up to the one before another. */
  Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
