package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.sentiment.Occurrences.Occurrence;
import tidings.news.Entity;
import tidings.news.Sentiment;
import tidings.news.Span;

/**
 * Tells the sentiment towards each entity of an English article, from the title and the sentences
 * that name it, and that of the author in the whole.
 */
public final class SentimentAnnotator implements Annotator {
  private static final double TITLE = 2;
  private static final double SENTENCE = 1;
  private final TargetSentiment sentiment = TargetSentiment.shipped();

  @Override
  public String name() {
    return "sentiment";
  }

  @Override
  public String version() {
    return TargetSentiment.version();
  }

  @Override
  public Set<String> languages() {
    return Set.of("en");
  }

  @Override
  public Set<String> requires() {
    return Set.of("language", "sentences", "tokens", "entities", "quotes");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    List<Entity> entities = article.entities();
    Opinions[] towards = new Opinions[Math.min(Occurrences.ENTITIES, entities.size())];
    Opinions ofAuthor = new Opinions();
    for (int i = 0; i < towards.length; i++) {
      towards[i] = new Opinions();
      readTitle(article.titleTokens(), entities.get(i), towards[i], ofAuthor);
    }
    readText(article, towards, ofAuthor);
    List<Finding> found = new ArrayList<>();
    found.add(new Finding.Sentiment(AuthorSentiment.of(ofAuthor)));
    for (int i = 0; i < towards.length; i++) {
      if (!towards[i].isEmpty()) {
        found.add(new Finding.EntitySentiment(entities.get(i).getId(), towards[i].together()));
      }
    }
    return new Findings(found, entities.size() > towards.length);
  }

  private void readTitle(Tokens title, Entity entity, Opinions towards, Opinions ofAuthor) {
    for (Span mention : entity.getTitleMentions()) {
      Sentiment said = said(title, 0, title.size(), mention);
      if (said != null) {
        towards.add(said, TITLE, null);
        ofAuthor.add(said, TITLE, null);
        return;
      }
    }
  }

  private void readText(AnnotatedArticle article, Opinions[] towards, Opinions ofAuthor) {
    Tokens tokens = article.textTokens();
    QuotedText quoted = new QuotedText(article.quotes());
    for (Occurrence occurrence : Occurrences.of(article)) {
      Span sentence = article.sentences().get(occurrence.sentence());
      int from = tokens.firstFrom(sentence.getStart());
      int to = tokens.firstFrom(sentence.getEnd());
      Sentiment said = said(tokens, from, to, occurrence.mention());
      if (said == null) {
        continue;
      }
      towards[occurrence.entity()].add(said, SENTENCE, sentence);
      if (!quoted.contains(occurrence.mention())) {
        ofAuthor.add(said, SENTENCE, sentence);
      }
    }
  }

  /** Returns what a sentence says of a mention; null if the mention has no token of its own. */
  private @Nullable Sentiment said(Tokens tokens, int from, int to, Span mention) {
    int targetFrom = tokens.firstFrom(mention.getStart());
    int targetTo = tokens.firstFrom(mention.getEnd());
    boolean inside = from <= targetFrom && targetFrom < targetTo && targetTo <= to;
    return inside ? sentiment.of(tokens, from, to, targetFrom, targetTo) : null;
  }
}
