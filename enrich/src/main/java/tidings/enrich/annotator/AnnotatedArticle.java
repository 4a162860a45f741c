package tidings.enrich.annotator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.news.Article;
import tidings.news.Entity;
import tidings.news.Quote;
import tidings.news.Sentiment;
import tidings.news.Span;
import tidings.news.TopicAssignment;

/**
 * An article as an annotator sees it: title, text as far as the budget goes, and what was found so
 * far. Annotators only read it; the chain adds their findings.
 */
public final class AnnotatedArticle {
  /** A longer title is none: nobody's work shall grow with it. */
  private static final int TITLE_LENGTH = 2_000;

  private final Article article;
  private final String title;
  private final String text;
  private @Nullable String language;
  private double languageConfidence;
  private List<Span> sentences = List.of();
  private Tokens titleTokens = Tokens.NONE;
  private Tokens textTokens = Tokens.NONE;
  private List<Entity> entities = new ArrayList<>();
  private List<Quote> quotes = List.of();
  private @Nullable Sentiment sentiment;
  private List<TopicAssignment> topics = List.of();

  AnnotatedArticle(Article article) {
    this(article, article.getText());
    language = article.getLanguage();
  }

  private AnnotatedArticle(Article article, String text) {
    this.article = article;
    this.title = cut(article.getTitle(), TITLE_LENGTH);
    this.text = text;
  }

  /** Returns the name of the source. */
  public String source() {
    return article.getSource();
  }

  /** Returns the address without noise; null if there is none. */
  public @Nullable String canonicalUrl() {
    return article.getCanonicalUrl();
  }

  /** Returns the title, at most 2,000 characters; may be empty. */
  public String title() {
    return title;
  }

  /** Returns the text as far as the budget goes, paragraphs separated by a newline. */
  public String text() {
    return text;
  }

  /** Returns the language as declared by the source, BCP 47; null if it declared none. */
  public @Nullable String declaredLanguage() {
    return article.getLanguage();
  }

  /** Returns the language found, else as declared, BCP 47; null if neither is known. */
  public @Nullable String language() {
    return language;
  }

  /** Returns how sure the language is, 0…1; 0 if it is only declared. */
  public double languageConfidence() {
    return languageConfidence;
  }

  /** Returns the sentences of the text, in order. */
  public List<Span> sentences() {
    return sentences;
  }

  /** Returns the tokens of the title. */
  public Tokens titleTokens() {
    return titleTokens;
  }

  /** Returns the tokens of the text. */
  public Tokens textTokens() {
    return textTokens;
  }

  /** Returns the entities found, most mentions first, then by id. */
  public List<Entity> entities() {
    return Collections.unmodifiableList(entities);
  }

  /** Returns what was said and by whom, in order. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** Returns the sentiment of the whole article; null if not determined. */
  public @Nullable Sentiment sentiment() {
    return sentiment;
  }

  /** Returns the topics found, most confident first, then by id. */
  public List<TopicAssignment> topics() {
    return topics;
  }

  /** Returns the article with its text cut to the given length, or shorter by half a pair. */
  AnnotatedArticle upTo(int characters) {
    if (text.length() <= characters) {
      return this;
    }
    AnnotatedArticle cut = new AnnotatedArticle(article, cut(text, characters));
    int length = cut.text.length();
    cut.language = language;
    cut.languageConfidence = languageConfidence;
    cut.sentences =
        sentences.stream().filter(s -> s.getStart() < length).map(s -> cut(s, length)).toList();
    cut.titleTokens = titleTokens;
    cut.textTokens = textTokens.upTo(length);
    entities.forEach(entity -> cut.entities.add(cut(entity, length)));
    cut.quotes = quotes.stream().filter(quote -> isWithin(quote, length)).toList();
    cut.sentiment = sentiment;
    cut.topics = topics;
    return cut;
  }

  private static String cut(String whole, int length) {
    if (whole.length() <= length) {
      return whole;
    }
    boolean partsPair = Character.isSurrogatePair(whole.charAt(length - 1), whole.charAt(length));
    return whole.substring(0, partsPair ? length - 1 : length);
  }

  private static Span cut(Span span, int length) {
    return span.getEnd() <= length ? span : new Span(span.getStart(), length);
  }

  private static Entity cut(Entity entity, int length) {
    List<Span> mentions = entity.getMentions().stream().filter(m -> m.getEnd() <= length).toList();
    return copy(entity, mentions, entity.getSentiment());
  }

  private static boolean isWithin(Quote quote, int length) {
    Span speaker = quote.getSpeakerMention();
    return quote.getSpan().getEnd() <= length && (speaker == null || speaker.getEnd() <= length);
  }

  /** Copies by hand: the generated builder copies every mention with it. */
  private static Entity copy(Entity entity, List<Span> mentions, @Nullable Sentiment sentiment) {
    return new Entity(
        entity.getId(),
        entity.getName(),
        entity.getType(),
        entity.getConfidence(),
        entity.getLink(),
        entity.getWikidata(),
        entity.getSalience(),
        mentions,
        entity.getTitleMentions(),
        entity.getInTitle(),
        sentiment);
  }

  /** Adds all of the findings, or none if one of them breaks the contract. */
  void add(List<Finding> findings) {
    findings.forEach(finding -> FindingRules.check(finding, title, text));
    Map<String, Sentiment> towards = new HashMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.EntitySentiment found) {
        towards.put(found.entity(), found.sentiment());
      } else {
        add(finding);
      }
    }
    if (!towards.isEmpty()) {
      entities.replaceAll(entity -> withSentiment(entity, towards.get(entity.getId())));
    }
  }

  private void add(Finding finding) {
    if (finding instanceof Finding.Language found) {
      language = found.tag();
      languageConfidence = found.confidence();
    } else if (finding instanceof Finding.Sentences found) {
      sentences = found.spans();
    } else if (finding instanceof Finding.Words found) {
      titleTokens = found.title();
      textTokens = found.text();
    } else if (finding instanceof Finding.Entities found) {
      addEntities(found.entities());
    } else if (finding instanceof Finding.Quotes found) {
      quotes = found.quotes();
    } else if (finding instanceof Finding.Sentiment found) {
      sentiment = found.sentiment();
    } else if (finding instanceof Finding.Topics found) {
      addTopics(found.topics());
    }
  }

  private void addEntities(List<Entity> found) {
    TreeMap<String, Entity> byId = new TreeMap<>();
    entities.forEach(entity -> byId.put(entity.getId(), entity));
    found.forEach(entity -> byId.putIfAbsent(entity.getId(), entity));
    List<Entity> ordered = new ArrayList<>(byId.values());
    ordered.sort(Comparator.comparingInt((Entity entity) -> -entity.getMentions().size()));
    entities = ordered;
  }

  private static Entity withSentiment(Entity entity, @Nullable Sentiment sentiment) {
    return sentiment == null ? entity : copy(entity, entity.getMentions(), sentiment);
  }

  private void addTopics(List<TopicAssignment> found) {
    TreeMap<String, TopicAssignment> byId = new TreeMap<>();
    topics.forEach(topic -> byId.put(topic.getTopic(), topic));
    found.forEach(topic -> byId.merge(topic.getTopic(), topic, AnnotatedArticle::moreConfident));
    List<TopicAssignment> ordered = new ArrayList<>(byId.values());
    ordered.sort(Comparator.comparingDouble((TopicAssignment topic) -> -topic.getConfidence()));
    topics = List.copyOf(ordered);
  }

  private static TopicAssignment moreConfident(TopicAssignment first, TopicAssignment second) {
    return second.getConfidence() > first.getConfidence() ? second : first;
  }
}
