package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.Quote;
import tidings.news.Sentiment;
import tidings.news.Span;

/** What the offsets of an article's findings have to keep to. */
final class Spans {
  private Spans() {}

  /** Asserts that every span lies inside its text, is not empty and parts no surrogate pair. */
  static void assertInside(EnrichedArticle article) {
    article.getEntities().stream()
        .flatMap(entity -> entity.getTitleMentions().stream())
        .forEach(span -> assertInside(span, article.getTitle()));
    ofText(article).forEach(span -> assertInside(span, article.getText()));
  }

  /** Returns how each entity is named in title and text, by its id. */
  static Map<String, Set<String>> namesById(EnrichedArticle article) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Entity entity : article.getEntities()) {
      Set<String> written = names.computeIfAbsent(entity.getId(), id -> new TreeSet<>());
      entity.getTitleMentions().forEach(span -> written.add(slice(article.getTitle(), span)));
      entity.getMentions().forEach(span -> written.add(slice(article.getText(), span)));
    }
    return names;
  }

  /**
   * Asserts that mentions behind an offset of title and text stand at whole words, and at the names
   * that are known for their entity, or at a part or an extension of such a name.
   */
  static void assertNamed(
      EnrichedArticle article, int inTitle, int inText, Map<String, Set<String>> namesById) {
    for (Entity entity : article.getEntities()) {
      Set<String> names = namesById.getOrDefault(entity.getId(), Set.of());
      assertNamed(article.getTitle(), entity.getTitleMentions(), inTitle, names);
      assertNamed(article.getText(), entity.getMentions(), inText, names);
    }
  }

  private static void assertNamed(String text, List<Span> mentions, int from, Set<String> names) {
    for (Span mention : mentions) {
      if (mention.getStart() >= from && !names.isEmpty()) {
        assertThat(isWhole(text, mention)).as("%s is whole words", mention).isTrue();
        assertThat(names).anyMatch(overlaps(slice(text, mention)));
      }
    }
  }

  private static Predicate<String> overlaps(String written) {
    return name -> name.contains(written) || written.contains(name);
  }

  private static List<Span> ofText(EnrichedArticle article) {
    List<Span> spans = new ArrayList<>(article.getSentences());
    for (Entity entity : article.getEntities()) {
      spans.addAll(entity.getMentions());
      addSentence(entity.getSentiment(), spans);
    }
    for (Quote quote : article.getQuotes()) {
      spans.add(quote.getSpan());
      add(quote.getSpeakerMention(), spans);
    }
    addSentence(article.getSentiment(), spans);
    return spans;
  }

  private static void addSentence(@Nullable Sentiment sentiment, List<Span> spans) {
    if (sentiment != null) {
      add(sentiment.getSentence(), spans);
    }
  }

  private static void add(@Nullable Span span, List<Span> spans) {
    if (span != null) {
      spans.add(span);
    }
  }

  private static void assertInside(Span span, String text) {
    assertThat(span.getStart()).isBetween(0, span.getEnd() - 1);
    assertThat(span.getEnd()).isLessThanOrEqualTo(text.length());
    assertThat(isBoundary(text, span.getStart()) && isBoundary(text, span.getEnd()))
        .as("%s parts a surrogate pair", span)
        .isTrue();
  }

  private static boolean isBoundary(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static boolean isWhole(String text, Span span) {
    String written = slice(text, span);
    boolean startsWord =
        span.getStart() == 0 || !Character.isLetterOrDigit(text.charAt(span.getStart() - 1));
    boolean endsWord =
        span.getEnd() == text.length() || !Character.isLetterOrDigit(text.charAt(span.getEnd()));
    return startsWord && endsWord && written.equals(written.strip());
  }

  private static String slice(String text, Span span) {
    return text.substring(span.getStart(), span.getEnd());
  }
}
