package tidings.enrich.annotator;

import java.util.List;
import java.util.regex.Pattern;
import tidings.news.Entity;
import tidings.news.Quote;
import tidings.news.Span;
import tidings.news.TopicAssignment;

/** What a finding must keep to, so that no plug-in can put nonsense on a topic. */
final class FindingRules {
  private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,64}");
  private static final int MENTIONS = 100;
  private static final int TITLE_MENTIONS = 10;
  private static final int QUOTES = 200;

  private FindingRules() {}

  /** Throws an {@link IllegalArgumentException} with a sentence if the finding breaks a rule. */
  static void check(Finding finding, String title, String text) {
    if (finding instanceof Finding.Language found) {
      checkShare("confidence of the language", found.confidence(), 0);
    } else if (finding instanceof Finding.Sentences found) {
      checkSentences(found.spans(), text);
    } else if (finding instanceof Finding.Entities found) {
      found.entities().forEach(entity -> checkEntity(entity, title, text));
    } else if (finding instanceof Finding.Quotes found) {
      checkQuotes(found.quotes(), text);
    } else if (finding instanceof Finding.Sentiment found) {
      checkSentiment(found.sentiment(), text);
    } else if (finding instanceof Finding.EntitySentiment found) {
      checkSentiment(found.sentiment(), text);
    } else if (finding instanceof Finding.Topics found) {
      found.topics().forEach(FindingRules::checkTopic);
    }
  }

  private static void checkSentences(List<Span> sentences, String text) {
    int end = 0;
    for (Span sentence : sentences) {
      checkSpan(sentence, text);
      if (sentence.getStart() < end) {
        throw new IllegalArgumentException("sentence " + show(sentence) + " starts before " + end);
      }
      end = sentence.getEnd();
    }
  }

  private static void checkEntity(Entity entity, String title, String text) {
    entity.getMentions().forEach(mention -> checkSpan(mention, text));
    entity.getTitleMentions().forEach(mention -> checkSpan(mention, title));
    checkShare("confidence of " + entity.getId(), entity.getConfidence(), 0);
    checkShare("salience of " + entity.getId(), entity.getSalience(), 0);
    if (entity.getId().isEmpty() || entity.getName().isEmpty()) {
      throw new IllegalArgumentException("an entity has no id or no name");
    }
    if (entity.getMentions().size() > MENTIONS) {
      throw new IllegalArgumentException(
          entity.getId() + " has more than " + MENTIONS + " mentions");
    }
    if (entity.getTitleMentions().size() > TITLE_MENTIONS) {
      throw new IllegalArgumentException(
          entity.getId() + " has more than " + TITLE_MENTIONS + " mentions in the title");
    }
  }

  private static void checkQuotes(List<Quote> quotes, String text) {
    if (quotes.size() > QUOTES) {
      throw new IllegalArgumentException("there are more than " + QUOTES + " quotes");
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

  private static void checkSentiment(tidings.news.Sentiment sentiment, String text) {
    checkShare("sentiment", sentiment.getScore(), -1);
    checkShare("confidence of the sentiment", sentiment.getConfidence(), 0);
    checkShare("probability of negative", sentiment.getNegative(), 0);
    checkShare("probability of neutral", sentiment.getNeutral(), 0);
    checkShare("probability of positive", sentiment.getPositive(), 0);
    if (sentiment.getSentence() != null) {
      checkSpan(sentiment.getSentence(), text);
    }
  }

  private static void checkTopic(TopicAssignment topic) {
    if (!TOPIC.matcher(topic.getTopic()).matches()) {
      throw new IllegalArgumentException("topic '" + topic.getTopic() + "' is not [a-z0-9-]{1,64}");
    }
    checkShare("confidence of " + topic.getTopic(), topic.getConfidence(), 0);
  }

  private static void checkShare(String what, double value, double least) {
    // Written so that a NaN is refused too.
    if (!(value >= least && value <= 1)) {
      throw new IllegalArgumentException(what + " is " + value + ", not " + least + " to 1");
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
