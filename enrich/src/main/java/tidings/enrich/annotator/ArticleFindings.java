package tidings.enrich.annotator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.news.Entity;
import tidings.news.Quote;
import tidings.news.Sentiment;
import tidings.news.Span;
import tidings.news.TopicAssignment;

/**
 * The findings of all annotators that have run on an article so far. Only the chain has one: an
 * annotator reads it through {@link AnnotatedArticle}.
 */
final class ArticleFindings {
  private @Nullable String language;
  private double languageConfidence;
  private List<Span> sentences = List.of();
  private Tokens titleTokens = Tokens.NONE;
  private Tokens textTokens = Tokens.NONE;
  private List<Entity> entities = List.of();
  private final Map<String, Sentiment> towards = new HashMap<>();
  private List<Quote> quotes = List.of();
  private @Nullable Sentiment sentiment;
  private List<TopicAssignment> topics = List.of();

  ArticleFindings(@Nullable String declaredLanguage) {
    language = declaredLanguage;
  }

  /** Adds all findings of a run. */
  void add(List<Finding> findings) {
    findings.forEach(finding -> finding.addTo(this));
    // Last, because a run may name the sentiment before the entity.
    if (!towards.isEmpty()) {
      entities = entities.stream().map(this::withSentiment).toList();
      towards.clear();
    }
  }

  void setLanguage(String tag, double confidence) {
    language = tag;
    languageConfidence = confidence;
  }

  void setSentences(List<Span> found) {
    sentences = found;
  }

  void setTokens(Tokens ofTitle, Tokens ofText) {
    titleTokens = ofTitle;
    textTokens = ofText;
  }

  void addEntities(List<Entity> found) {
    TreeMap<String, Entity> byId = new TreeMap<>();
    entities.forEach(entity -> byId.put(entity.getId(), entity));
    found.forEach(entity -> byId.putIfAbsent(entity.getId(), entity));
    List<Entity> ordered = new ArrayList<>(byId.values());
    ordered.sort(Comparator.comparingInt((Entity entity) -> -entity.getMentions().size()));
    entities = Collections.unmodifiableList(ordered);
  }

  void setSentimentTowards(String entity, Sentiment found) {
    towards.put(entity, found);
  }

  private Entity withSentiment(Entity entity) {
    Sentiment found = towards.get(entity.getId());
    return found == null ? entity : EntityBuilder.copy(entity, entity.getMentions(), found);
  }

  void setQuotes(List<Quote> found) {
    quotes = found;
  }

  void setSentiment(Sentiment found) {
    sentiment = found;
  }

  void addTopics(List<TopicAssignment> found) {
    TreeMap<String, TopicAssignment> byId = new TreeMap<>();
    topics.forEach(topic -> byId.put(topic.getTopic(), topic));
    found.forEach(topic -> byId.merge(topic.getTopic(), topic, ArticleFindings::moreConfident));
    List<TopicAssignment> ordered = new ArrayList<>(byId.values());
    ordered.sort(Comparator.comparingDouble((TopicAssignment topic) -> -topic.getConfidence()));
    topics = List.copyOf(ordered);
  }

  private static TopicAssignment moreConfident(TopicAssignment first, TopicAssignment second) {
    return second.getConfidence() > first.getConfidence() ? second : first;
  }

  /** Returns what was found within a text of that length. */
  ArticleFindings upTo(int length) {
    ArticleFindings cut = new ArticleFindings(language);
    cut.languageConfidence = languageConfidence;
    cut.sentences =
        sentences.stream()
            .filter(sentence -> sentence.getStart() < length)
            .map(sentence -> cut(sentence, length))
            .toList();
    cut.titleTokens = titleTokens;
    cut.textTokens = textTokens.upTo(length);
    cut.entities = entities.stream().map(entity -> cut(entity, length)).toList();
    cut.quotes = quotes.stream().filter(quote -> isWithin(quote, length)).toList();
    cut.sentiment = sentiment;
    cut.topics = topics;
    return cut;
  }

  private static Span cut(Span span, int length) {
    return span.getEnd() <= length ? span : new Span(span.getStart(), length);
  }

  private static Entity cut(Entity entity, int length) {
    List<Span> mentions = entity.getMentions().stream().filter(m -> m.getEnd() <= length).toList();
    return EntityBuilder.copy(entity, mentions, entity.getSentiment());
  }

  private static boolean isWithin(Quote quote, int length) {
    Span speaker = quote.getSpeakerMention();
    return quote.getSpan().getEnd() <= length && (speaker == null || speaker.getEnd() <= length);
  }

  @Nullable String language() {
    return language;
  }

  double languageConfidence() {
    return languageConfidence;
  }

  List<Span> sentences() {
    return sentences;
  }

  Tokens titleTokens() {
    return titleTokens;
  }

  Tokens textTokens() {
    return textTokens;
  }

  List<Entity> entities() {
    return entities;
  }

  List<Quote> quotes() {
    return quotes;
  }

  @Nullable Sentiment sentiment() {
    return sentiment;
  }

  List<TopicAssignment> topics() {
    return topics;
  }
}
