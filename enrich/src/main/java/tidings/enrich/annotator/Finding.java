package tidings.enrich.annotator;

import java.util.List;
import tidings.news.Entity;
import tidings.news.Quote;
import tidings.news.Span;
import tidings.news.TopicAssignment;

/** One kind of thing that an annotator can say about an article. */
public sealed interface Finding {
  /**
   * The language of the article, in place of any found before.
   *
   * @param tag BCP 47
   * @param confidence 0…1; 0 if it is only declared
   */
  record Language(String tag, double confidence) implements Finding {}

  /** The sentences of the text, in order and without overlap, in place of any found before. */
  record Sentences(List<Span> spans) implements Finding {
    public Sentences {
      spans = List.copyOf(spans);
    }
  }

  /** The tokens of title and text, in place of any found before. */
  record Words(Tokens title, Tokens text) implements Finding {}

  /** Entities, beside those found before; one whose id is there already is left out. */
  record Entities(List<Entity> entities) implements Finding {
    public Entities {
      entities = List.copyOf(entities);
    }
  }

  /** Quotes in order and without overlap, in place of any found before. */
  record Quotes(List<Quote> quotes) implements Finding {
    public Quotes {
      quotes = List.copyOf(quotes);
    }
  }

  /** Sentiment of the whole article, in place of any found before. */
  record Sentiment(tidings.news.Sentiment sentiment) implements Finding {}

  /**
   * Sentiment towards an entity that was found before or is found by the same run, in place of any
   * found before.
   */
  record EntitySentiment(String entity, tidings.news.Sentiment sentiment) implements Finding {}

  /**
   * Topics, beside those found before; of one that is there already the higher confidence stays.
   */
  record Topics(List<TopicAssignment> topics) implements Finding {
    public Topics {
      topics = List.copyOf(topics);
    }
  }
}
