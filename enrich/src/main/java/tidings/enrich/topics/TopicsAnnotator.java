package tidings.enrich.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.tokens.Lexicon;
import tidings.news.TopicAssignment;

/**
 * Assigns topics by their words: each entry of the list counts by its weight, at most twice in the
 * text and three times as much in the title. A topic is assigned if it has enough for the length of
 * the text and is not far behind the first.
 */
public final class TopicsAnnotator implements Annotator {
  private static final int TITLE = 3;
  private static final int REPEATS = 2;

  /** The least score of a topic, and for how many tokens it takes one more. */
  private static final int LEAST = 4;

  private static final int TOKENS_A_POINT = 40;

  /** The share of the first topic's score that another needs, in percent. */
  private static final int NEAR = 55;

  private final TopicsModel model = TopicsModel.shared();

  @Override
  public String name() {
    return "topics";
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
    return Set.of("language", "tokens");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    int[] scores = new int[model.size()];
    int[] seen = new int[model.entries()];
    addScores(article.titleTokens(), TITLE, seen, scores);
    addScores(article.textTokens(), 1, seen, scores);
    int least = LEAST + article.textTokens().size() / TOKENS_A_POINT;
    return Findings.of(new Finding.Topics(assignments(scores, least)));
  }

  private void addScores(Tokens tokens, int factor, int[] seen, int[] scores) {
    int at = 0;
    while (at < tokens.size()) {
      Lexicon.Match<List<TopicWord>> match = model.words().match(tokens, at, tokens.size());
      if (match == null) {
        at++;
        continue;
      }
      for (TopicWord word : match.value()) {
        if (seen[word.entry()]++ < REPEATS) {
          scores[word.topic()] += factor * word.weight();
        }
      }
      at += match.tokens();
    }
  }

  private List<TopicAssignment> assignments(int[] scores, int least) {
    int most = 0;
    for (int score : scores) {
      most = Math.max(most, score);
    }
    List<TopicAssignment> assignments = new ArrayList<>();
    for (int topic = 0; topic < scores.length; topic++) {
      if (scores[topic] >= least && scores[topic] * 100 >= most * NEAR) {
        assignments.add(new TopicAssignment(model.id(topic), confidence(scores[topic], least)));
      }
    }
    return assignments;
  }

  /** Returns 0.5 where the score is the least that counts, and nearer to 1 the more it is. */
  private static double confidence(int score, int least) {
    return (1_000 - 500 * least / score) / 1_000.0;
  }
}
