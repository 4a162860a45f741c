package tidings.enrich.sentences;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.news.Span;

/**
 * Finds sentences: English ones with OpenNLP's maximum-entropy model, others by the rules of
 * Unicode Standard Annex 29. A newline ends a sentence in every language, because it ends a
 * paragraph.
 */
public final class SentencesAnnotator implements Annotator {
  private static final int MAX_WORD_LENGTH = 300;
  private final SentenceDetectorME english = new SentenceDetectorME(SentencesModel.english());
  private @Nullable BreakIterator others;

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public String version() {
    return "opennlp-sentdetect-en-1.3.0/1";
  }

  @Override
  public Set<String> requires() {
    return Set.of("language");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    String text = article.text();
    String language = article.language();
    boolean isEnglish = language != null && language.toLowerCase(Locale.ROOT).matches("en(-.*)?");
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String paragraph = text.substring(start, end);
      if (isEnglish && isSpaced(paragraph)) {
        addEnglish(paragraph, start, sentences);
      } else {
        addOthers(paragraph, start, sentences);
      }
      start = end + 1;
    }
    return Findings.of(new Finding.Sentences(sentences));
  }

  /**
   * Returns whether it has spaces as sentences do: without, the model's work grows with the square.
   */
  private static boolean isSpaced(String paragraph) {
    int run = 0;
    for (int i = 0; i < paragraph.length() && run <= MAX_WORD_LENGTH; i++) {
      run = paragraph.charAt(i) == ' ' ? 0 : run + 1;
    }
    return run <= MAX_WORD_LENGTH;
  }

  private void addEnglish(String paragraph, int offset, List<Span> sentences) {
    int open = -1;
    for (opennlp.tools.util.Span found : english.sentPosDetect(paragraph)) {
      int start = open >= 0 ? open : found.getStart();
      if (found.getEnd() < paragraph.length()
          && SentencesModel.leavesOpen(lastWord(paragraph, found))) {
        open = start;
        continue;
      }
      addTrimmed(paragraph, start, found.getEnd(), offset, sentences);
      open = -1;
    }
    if (open >= 0) {
      addTrimmed(paragraph, open, paragraph.length(), offset, sentences);
    }
  }

  private static String lastWord(String paragraph, opennlp.tools.util.Span sentence) {
    int start = sentence.getEnd();
    while (start > sentence.getStart() && !Character.isWhitespace(paragraph.charAt(start - 1))) {
      start--;
    }
    return paragraph.substring(start, sentence.getEnd()).toLowerCase(Locale.ROOT);
  }

  private void addOthers(String paragraph, int offset, List<Span> sentences) {
    if (others == null) {
      others = BreakIterator.getSentenceInstance(ULocale.ROOT);
    }
    others.setText(paragraph);
    int start = others.first();
    for (int end = others.next(); end != BreakIterator.DONE; end = others.next()) {
      addTrimmed(paragraph, start, end, offset, sentences);
      start = end;
    }
  }

  private static void addTrimmed(String text, int from, int to, int offset, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(offset + start, offset + end));
    }
  }
}
