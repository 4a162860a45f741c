package tidings.enrich.annotator;

import java.util.List;
import java.util.regex.Pattern;
import tidings.news.Entity;
import tidings.news.Quote;
import tidings.news.Span;
import tidings.news.TopicAssignment;

/**
 * The rules of findings, so that no plug-in can put nonsense on a topic. Each throws an {@link
 * IllegalArgumentException} with a user-facing message.
 */
final class FindingRules {
  private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,64}");

  private FindingRules() {}

  static void checkSentences(List<Span> sentences, String text) {
    int end = 0;
    for (Span sentence : sentences) {
      checkSpan(sentence, text);
      if (sentence.getStart() < end) {
        throw new IllegalArgumentException("sentence " + show(sentence) + " starts before " + end);
      }
      end = sentence.getEnd();
    }
  }

  static void checkEntity(Entity entity, String title, String text) {
    entity.getMentions().forEach(mention -> checkSpan(mention, text));
    entity.getTitleMentions().forEach(mention -> checkSpan(mention, title));
    checkShare("confidence of " + entity.getId(), entity.getConfidence(), 0);
    checkShare("salience of " + entity.getId(), entity.getSalience(), 0);
    if (entity.getId().isEmpty() || entity.getName().isEmpty()) {
      throw new IllegalArgumentException("an entity has no id or no name");
    }
    if (entity.getMentions().size() > EntityLimits.MAX_MENTIONS) {
      throw new IllegalArgumentException(
          entity.getId() + " has more than " + EntityLimits.MAX_MENTIONS + " mentions");
    }
    if (entity.getTitleMentions().size() > EntityLimits.MAX_TITLE_MENTIONS) {
      throw new IllegalArgumentException(
          entity.getId()
              + " has more than "
              + EntityLimits.MAX_TITLE_MENTIONS
              + " mentions in the title");
    }
  }

  static void checkQuotes(List<Quote> quotes, String text) {
    if (quotes.size() > Finding.Quotes.MAX) {
      throw new IllegalArgumentException("there are more than " + Finding.Quotes.MAX + " quotes");
    }
    int end = 0;
    for (Quote quote : quotes) {
      checkSpan(quote.getSpan(), text);
      if (quote.getSpan().getStart() < end) {
        throw new IllegalArgumentException(
            "quote " + show(quote.getSpan()) + " starts before " + end);
      }
      end = quote.getSpan().getEnd();
      if (quote.getSpeakerMention() != null) {
        checkSpan(quote.getSpeakerMention(), text);
      }
      checkShare("confidence of a quote's speaker", quote.getConfidence(), 0);
    }
  }

  static void checkSentiment(tidings.news.Sentiment sentiment, String text) {
    checkShare("sentiment", sentiment.getScore(), -1);
    checkShare("confidence of the sentiment", sentiment.getConfidence(), 0);
    checkShare("probability of negative", sentiment.getNegative(), 0);
    checkShare("probability of neutral", sentiment.getNeutral(), 0);
    checkShare("probability of positive", sentiment.getPositive(), 0);
    if (sentiment.getSentence() != null) {
      checkSpan(sentiment.getSentence(), text);
    }
  }

  static void checkTopic(TopicAssignment topic) {
    if (!TOPIC.matcher(topic.getTopic()).matches()) {
      throw new IllegalArgumentException("topic '" + topic.getTopic() + "' is not [a-z0-9-]{1,64}");
    }
    checkShare("confidence of " + topic.getTopic(), topic.getConfidence(), 0);
  }

  static void checkShare(String what, double value, double min) {
    // Written so that a NaN is refused too.
    if (!(value >= min && value <= 1)) {
      throw new IllegalArgumentException(what + " is " + value + ", not " + min + " to 1");
    }
  }

  private static void checkSpan(Span span, String text) {
    if (span.getStart() < 0 || span.getStart() >= span.getEnd() || span.getEnd() > text.length()) {
      throw new IllegalArgumentException(
          "span " + show(span) + " is not inside the text of " + text.length() + " characters");
    }
    if (partsPair(text, span.getStart()) || partsPair(text, span.getEnd())) {
      throw new IllegalArgumentException("span " + show(span) + " parts a surrogate pair");
    }
  }

  private static boolean partsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static String show(Span span) {
    return span.getStart() + "…" + span.getEnd();
  }
}
