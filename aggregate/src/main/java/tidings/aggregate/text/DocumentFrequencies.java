package tidings.aggregate.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidings.news.state.SlimArticle;

/**
 * In how many articles a term occurs: those of a general background, those that are kept, and those
 * that are known to come at this instant. Depends on these three sets alone, not on their history.
 */
public final class DocumentFrequencies {
  /** What so large a share of articles holds says nothing. */
  private static final double COMMON = 0.1;

  /** Standard deviations of a Poisson count that are not taken for sure. */
  private static final double DEVIATIONS = 2;

  /** Nothing is common among fewer articles than this. */
  private static final double FEW_ARTICLES = 500;

  private final BackgroundFrequencies background;
  private final double nameWeight;
  private final IntTable articlesByTerm = new IntTable();
  private final Map<String, List<SlimArticle>> expected = new HashMap<>();
  private int articles;

  /**
   * Counts no article yet.
   *
   * @param nameWeight how much more a name says than another word
   */
  public DocumentFrequencies(BackgroundFrequencies background, double nameWeight) {
    this.background = background;
    this.nameWeight = nameWeight;
  }

  public void add(SlimArticle article) {
    count(article.getTermIds(), 1);
  }

  public void subtract(SlimArticle article) {
    count(article.getTermIds(), -1);
  }

  /** Counts an article that is about to be placed. */
  public void expect(SlimArticle article) {
    expected.computeIfAbsent(article.getId(), id -> new ArrayList<>()).add(article);
    add(article);
  }

  /** Counts no longer what was expected of this article up to this revision. */
  public void arrive(SlimArticle article) {
    List<SlimArticle> waiting = expected.get(article.getId());
    if (waiting == null) {
      return;
    }
    waiting.removeIf(
        earlier -> {
          boolean arrived = earlier.getRevision() <= article.getRevision();
          if (arrived) {
            subtract(earlier);
          }
          return arrived;
        });
    if (waiting.isEmpty()) {
      expected.remove(article.getId());
    }
  }

  /** Counts no longer what was expected and did not come. */
  public void expectNothing() {
    expected.values().forEach(waiting -> waiting.forEach(this::subtract));
    expected.clear();
  }

  private void count(ByteBuffer termIds, int times) {
    articles += times;
    for (int term : TermVector.terms(termIds)) {
      articlesByTerm.add(term, times);
    }
  }

  /**
   * Weighs the terms of an article: (1 + ln count) · ln(1 / share of articles with the term), names
   * more (Salton, Buckley: Term-weighting approaches in automatic text retrieval, 1988).
   */
  public TermVector weigh(SlimArticle article) {
    int[] ids = TermVector.ids(article.getTermIds());
    int[] terms = TermVector.terms(article.getTermIds());
    ByteBuffer counts = article.getTermCounts().duplicate();
    double[] weights = new double[terms.length];
    for (int i = 0; i < weights.length; i++) {
      double frequency = 1 + StrictMath.log(counts.get() & 0xff);
      double boost = (ids[i] & TermVector.NAME) == 0 ? 1 : nameWeight;
      weights[i] = frequency * rarity(terms[i]) * boost;
    }
    return TermVector.scaled(terms, weights);
  }

  /** From 0 for what is common here or in general to 7 for what is rare everywhere. */
  private double rarity(int term) {
    double share = Math.max(background.share(term), surelyLive(articlesByTerm.get(term)));
    return share >= COMMON ? 0 : StrictMath.log(COMMON / share);
  }

  /**
   * The share of live articles that hold a term, as far as it is sure: an event of a dozen reports
   * must not make its own words common, but the form of a hundred market reports should.
   */
  private double surelyLive(int holders) {
    return (holders - DEVIATIONS * Math.sqrt(holders)) / (articles + FEW_ARTICLES);
  }
}
