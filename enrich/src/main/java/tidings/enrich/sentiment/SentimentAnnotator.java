package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Tokens;
import tidings.news.Entity;
import tidings.news.Span;

/**
 * Scores an English article by the polarity of its words, the title counting double, and each
 * entity by the sentences that name it.
 */
public final class SentimentAnnotator implements Annotator {
  private static final int TITLE = 2;
  private final SentimentModel model = SentimentModel.shared();

  @Override
  public String name() {
    return "sentiment";
  }

  @Override
  public String version() {
    return "words-en/1";
  }

  @Override
  public Set<String> languages() {
    return Set.of("en");
  }

  @Override
  public Set<String> requires() {
    return Set.of("language", "sentences", "tokens", "entities");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    Valence[] sentences = sentences(article);
    Tokens title = article.titleTokens();
    Valence ofTitle = new SentenceValence(model, title).of(0, title.size());
    Valence whole = ofTitle.times(TITLE);
    for (Valence sentence : sentences) {
      whole = whole.plus(sentence);
    }
    List<Finding> found = new ArrayList<>();
    found.add(new Finding.Sentiment(whole.sentiment()));
    for (Entity entity : article.entities()) {
      Valence towards = towards(entity, article.sentences(), sentences);
      towards = entity.getInTitle() ? towards.plus(ofTitle) : towards;
      found.add(new Finding.EntitySentiment(entity.getId(), towards.sentiment()));
    }
    return new Findings(found, false);
  }

  private Valence[] sentences(AnnotatedArticle article) {
    Tokens tokens = article.textTokens();
    SentenceValence valence = new SentenceValence(model, tokens);
    return article.sentences().stream()
        .map(s -> valence.of(tokens.firstFrom(s.getStart()), tokens.firstFrom(s.getEnd())))
        .toArray(Valence[]::new);
  }

  /** Adds up the sentences that name an entity, each once; mentions and sentences are in order. */
  private static Valence towards(Entity entity, List<Span> sentences, Valence[] valences) {
    Valence sum = Valence.NONE;
    int sentence = 0;
    int counted = -1;
    for (Span mention : entity.getMentions()) {
      while (sentence < valences.length && sentences.get(sentence).getEnd() <= mention.getStart()) {
        sentence++;
      }
      if (sentence < valences.length && sentence != counted) {
        sum = sum.plus(valences[sentence]);
        counted = sentence;
      }
    }
    return sum;
  }
}
