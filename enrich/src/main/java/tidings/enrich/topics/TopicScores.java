package tidings.enrich.topics;

import java.util.Arrays;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.tokens.Lexicon;

/**
 * The evidence of the words of one article for each topic. An entry counts by its weight, by its
 * place (most in the title, then at the beginning, as news is written) and less each time it comes
 * again: saturation as in BM25 (Robertson and Zaragoza 2009). Sums of integers, so that the result
 * does not depend on their order. Belongs to one thread.
 */
final class TopicScores {
  /** The weights of the first, second, third… occurrence of an entry. */
  private static final int[] REPEATS = {12, 6, 4, 3, 2};

  /**
   * What an entry is worth by its weight. The scale is flat, because many different words say more
   * than a few strong ones.
   */
  private static final int[] WORTH = {0, 1, 4, 4, 5, 6, 6};

  /** The least weight of an entry that speaks for a topic by itself. */
  private static final int STRONG = 3;

  private final TopicsModel model;
  private final TopicRule rule;
  private final byte[] seen;
  private final int[] strong;
  private final int[] fair;
  private final int[] weak;
  private final int[] distinct;

  TopicScores(TopicsModel model, TopicRule rule) {
    this.model = model;
    this.rule = rule;
    seen = new byte[model.entries()];
    strong = new int[model.size()];
    fair = new int[model.size()];
    weak = new int[model.size()];
    distinct = new int[model.size()];
  }

  /** Reads an article in place of the one before. */
  void read(Tokens title, Tokens text) {
    for (int[] sums : new int[][] {strong, fair, weak, distinct}) {
      Arrays.fill(sums, 0);
    }
    Arrays.fill(seen, (byte) 0);
    add(title, 0, title.size(), rule.title());
    int lead = Math.min(rule.leadTokens(), text.size());
    int body = Math.min(rule.bodyTokens(), text.size());
    add(text, 0, lead, rule.lead());
    add(text, lead, body, rule.body());
    add(text, body, text.size(), rule.rest());
  }

  private void add(Tokens tokens, int from, int to, int place) {
    Lexicon<TopicCue> cues = model.cues();
    int at = from;
    while (at < to) {
      Lexicon.Match<TopicCue> match = cues.match(tokens, at, tokens.size());
      if (match == null) {
        at++;
        continue;
      }
      add(match.value(), place);
      at += match.tokens();
    }
  }

  private void add(TopicCue cue, int place) {
    int repeat = seen[cue.entry()];
    if (repeat == REPEATS.length) {
      return;
    }
    seen[cue.entry()]++;
    for (int i = 0; i < cue.size(); i++) {
      int topic = cue.topic(i);
      int weight = cue.weight(i);
      int worth = WORTH[weight] * place * REPEATS[repeat];
      if (weight >= STRONG) {
        strong[topic] += worth;
        distinct[topic] += repeat == 0 ? 1 : 0;
      } else if (weight == 2) {
        fair[topic] += worth;
      } else {
        weak[topic] += worth;
      }
    }
  }

  /**
   * Returns how much speaks for a topic: words that may mean another need stronger ones beside
   * them.
   */
  int of(int topic) {
    int sure = strong[topic];
    int all =
        sure
            + Math.min(fair[topic], sure * rule.fairPercent() / 100 + rule.fairFree())
            + Math.min(weak[topic], sure * rule.weakPercent() / 100);
    return all * model.percent(topic) / 100;
  }

  /** Returns how many different strong entries speak for a topic. */
  int distinct(int topic) {
    return distinct[topic];
  }
}
