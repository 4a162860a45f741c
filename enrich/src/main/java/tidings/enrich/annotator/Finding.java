package tidings.enrich.annotator;

import java.util.List;
import tidings.news.Entity;
import tidings.news.Quote;
import tidings.news.Span;
import tidings.news.TopicAssignment;

/** One kind of thing that an annotator can say about an article. */
public sealed interface Finding {
  /**
   * Checks the finding against the contract of {@link Annotator}. The chain calls it for all
   * findings of a run before it keeps any.
   *
   * @param title the title of the article
   * @param text the text of the article, at least as much of it as the annotator was shown
   * @throws IllegalArgumentException with a user-facing message if a rule is broken
   */
  void check(String title, String text);

  /** Adds the finding to those of the article; for the chain alone. */
  void addTo(ArticleFindings findings);

  /**
   * The language of the article, in place of any found before.
   *
   * @param tag BCP 47
   * @param confidence 0…1; 0 if it is only declared
   */
  record Language(String tag, double confidence) implements Finding {
    @Override
    public void check(String title, String text) {
      FindingRules.checkShare("confidence of the language", confidence, 0);
    }

    @Override
    public void addTo(ArticleFindings findings) {
      findings.setLanguage(tag, confidence);
    }
  }

  /** The sentences of the text, in order and without overlap, in place of any found before. */
  record Sentences(List<Span> spans) implements Finding {
    public Sentences {
      spans = List.copyOf(spans);
    }

    @Override
    public void check(String title, String text) {
      FindingRules.checkSentences(spans, text);
    }

    @Override
    public void addTo(ArticleFindings findings) {
      findings.setSentences(spans);
    }
  }

  /** The tokens of title and text, in place of any found before. */
  record Words(Tokens title, Tokens text) implements Finding {
    @Override
    public void check(String articleTitle, String articleText) {
      // Their words were cut out at their offsets: those lie inside.
    }

    @Override
    public void addTo(ArticleFindings findings) {
      findings.setTokens(title, text);
    }
  }

  /** Entities, beside those found before; one whose id is there already is left out. */
  record Entities(List<Entity> entities) implements Finding {
    public Entities {
      entities = List.copyOf(entities);
    }

    @Override
    public void check(String title, String text) {
      entities.forEach(entity -> FindingRules.checkEntity(entity, title, text));
    }

    @Override
    public void addTo(ArticleFindings findings) {
      findings.addEntities(entities);
    }
  }

  /** Quotes in order and without overlap, in place of any found before. */
  record Quotes(List<Quote> quotes) implements Finding {
    /** Maximum quotes of an article. */
    public static final int MAX = 200;

    public Quotes {
      quotes = List.copyOf(quotes);
    }

    @Override
    public void check(String title, String text) {
      FindingRules.checkQuotes(quotes, text);
    }

    @Override
    public void addTo(ArticleFindings findings) {
      findings.setQuotes(quotes);
    }
  }

  /** Sentiment of the whole article, in place of any found before. */
  record Sentiment(tidings.news.Sentiment sentiment) implements Finding {
    @Override
    public void check(String title, String text) {
      FindingRules.checkSentiment(sentiment, text);
    }

    @Override
    public void addTo(ArticleFindings findings) {
      findings.setSentiment(sentiment);
    }
  }

  /**
   * Sentiment towards an entity that was found before or is found by the same run, in place of any
   * found before.
   */
  record EntitySentiment(String entity, tidings.news.Sentiment sentiment) implements Finding {
    @Override
    public void check(String title, String text) {
      FindingRules.checkSentiment(sentiment, text);
    }

    @Override
    public void addTo(ArticleFindings findings) {
      findings.setSentimentTowards(entity, sentiment);
    }
  }

  /**
   * Topics, beside those found before; of one that is there already the higher confidence stays.
   */
  record Topics(List<TopicAssignment> topics) implements Finding {
    public Topics {
      topics = List.copyOf(topics);
    }

    @Override
    public void check(String title, String text) {
      topics.forEach(FindingRules::checkTopic);
    }

    @Override
    public void addTo(ArticleFindings findings) {
      findings.addTopics(topics);
    }
  }
}
