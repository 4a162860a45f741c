package tidings.enrich.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.news.TopicAssignment;

/**
 * Assigns topics by their words and phrases. A topic is assigned if enough speaks for it, for the
 * length of the article, and it is not far behind the first.
 */
public final class TopicsAnnotator implements Annotator {
  private final TopicsModel model = TopicsModel.shared();
  private final TopicRule rule = TopicRule.SHIPPED;
  private final TopicScores scores = new TopicScores(model, rule);

  @Override
  public String name() {
    return "topics";
  }

  @Override
  public String version() {
    return "words-en/2";
  }

  @Override
  public Set<String> languages() {
    return Set.of("en");
  }

  @Override
  public Set<String> requires() {
    return Set.of("language", "tokens");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    scores.read(article.titleTokens(), article.textTokens());
    int tokens = article.titleTokens().size() + article.textTokens().size();
    int length = rule.free() + Math.min(tokens, rule.most());
    return Findings.of(new Finding.Topics(assignments(length)));
  }

  private List<TopicAssignment> assignments(int length) {
    int most = 0;
    for (int topic = 0; topic < model.size(); topic++) {
      most = Math.max(most, scores.of(topic));
    }
    List<TopicAssignment> assignments = new ArrayList<>();
    for (int topic = 0; topic < model.size(); topic++) {
      int score = scores.of(topic);
      long density = 100L * score / length;
      if (density >= rule.half() && score * 100L >= (long) most * rule.near()) {
        double confidence = confidence(density, 100L * score / most);
        assignments.add(new TopicAssignment(model.id(topic), confidence));
      }
    }
    assignments.sort(Comparator.comparingDouble(found -> -found.getConfidence()));
    return assignments.subList(0, Math.min(rule.topics(), assignments.size()));
  }

  /**
   * Returns 0.6 where the least that counts speaks for a topic, and nearer to 1 the more it is: so
   * often the section of an article was right among those that were used for tuning. A topic that
   * comes after another is less sure.
   *
   * @param share of the first topic's score, in percent
   */
  private double confidence(long density, long share) {
    long permille = 1_000 - 400L * rule.half() / density;
    long lessened = permille * (50 + share / 2) / 100;
    return lessened / 1_000.0;
  }
}
