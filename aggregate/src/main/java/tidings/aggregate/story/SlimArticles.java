package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.aggregate.text.Hashes;
import tidings.aggregate.text.Lead;
import tidings.aggregate.text.MinHash;
import tidings.aggregate.text.TermCounts;
import tidings.aggregate.text.WordHashes;
import tidings.aggregate.text.Words;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.Sentiment;
import tidings.news.TopicAssignment;
import tidings.news.state.SlimArticle;
import tidings.news.state.SlimEntity;
import tidings.schemas.TopicIds;

/** Takes from an enriched article what clustering and counting need of it. */
public final class SlimArticles {
  /** The topic of articles that have none. */
  private static final int MOST_ENTITIES = 30;

  /** A word of the title says as much as so many words of the text. */
  private static final int TITLE_WEIGHT = 2;

  /** Texts that are shorter may be the same by accident. */
  private static final int LEAST_WORDS_TO_HASH = 8;

  private SlimArticles() {}

  /** Returns the slim form, 2–4 KB. The result depends on the article alone. */
  public static SlimArticle slim(EnrichedArticle article) {
    SlimArticle.Builder slim =
        SlimArticle.newBuilder()
            .setId(article.getId())
            .setRevision(article.getRevision())
            .setDeleted(article.getDeleted())
            .setObserved(article.getObserved().toEpochMilli())
            .setFirstSeen(article.getFirstSeen().toEpochMilli())
            .setCountedAt(article.getCountedAt().toEpochMilli());
    if (article.getDeleted()) {
      return slim.build();
    }
    slim.setSource(article.getSource())
        .setCanonicalUrl(article.getCanonicalUrl())
        .setTitle(article.getTitle())
        .setLead(Lead.of(article))
        .setLanguage(article.getLanguage())
        .setTopics(topics(article))
        .setEntities(entities(article))
        .setSentimentMilli(milli(article.getSentiment()));
    return withWords(slim, article).build();
  }

  private static List<String> topics(EnrichedArticle article) {
    List<String> topics =
        article.getTopics().stream().map(TopicAssignment::getTopic).distinct().sorted().toList();
    return topics.isEmpty() ? List.of(TopicIds.NONE) : topics;
  }

  private static List<SlimEntity> entities(EnrichedArticle article) {
    List<SlimEntity> slim = new ArrayList<>();
    for (Entity entity : article.getEntities()) {
      if (slim.size() == MOST_ENTITIES) {
        break;
      }
      slim.add(
          SlimEntity.newBuilder()
              .setId(entity.getId())
              .setName(entity.getName())
              .setType(entity.getType().name())
              .setMentions(entity.getMentions().size() + (entity.getInTitle() ? 1 : 0))
              .setSentimentMilli(milli(entity.getSentiment()))
              .setPartOfName(entity.getLink() == EntityLink.PART_OF_NAME)
              .build());
    }
    return slim;
  }

  private static int milli(@Nullable Sentiment sentiment) {
    return sentiment == null ? 0 : (int) Math.rint(sentiment.getScore() * 1000);
  }

  private static SlimArticle.Builder withWords(SlimArticle.Builder slim, EnrichedArticle article) {
    Set<String> names = names(article);
    TermCounts terms = new TermCounts();
    countTerms(article.getTitle(), names, TITLE_WEIGHT, terms);
    WordHashes words = countTerms(article.getText(), names, 1, terms);
    TermCounts.Packed packed = terms.pack();
    return slim.setTextHash(words.size() < LEAST_WORDS_TO_HASH ? 0 : words.sequence())
        .setSignature(MinHash.write(words.signature()))
        .setTermIds(packed.ids())
        .setTermCounts(packed.counts());
  }

  private static WordHashes countTerms(
      String text, Set<String> names, int times, TermCounts terms) {
    WordHashes hashes = new WordHashes();
    Words.scan(
        text,
        (start, end) -> {
          String word = Words.normal(text, start, end);
          hashes.add(Hashes.of(word));
          boolean name = !Character.isLowerCase(text.charAt(start)) && names.contains(word);
          terms.add(word, name, times);
        });
    return hashes;
  }

  private static Set<String> names(EnrichedArticle article) {
    Set<String> names = new HashSet<>();
    for (Entity entity : article.getEntities()) {
      String name = entity.getName();
      Words.scan(name, (start, end) -> names.add(Words.normal(name, start, end)));
    }
    return names;
  }
}
