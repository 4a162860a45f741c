package tidings.enrich.topics;

import java.util.Arrays;

/**
 * An entry of the word lists, as evidence for topics. Immutable.
 *
 * <p>A class and not a record, because an article has hundreds of these and reads plain arrays.
 */
final class TopicCue {
  private final int entry;
  private final int[] topics;
  private final int[] weights;

  /** A cue that speaks for nothing yet. */
  TopicCue(int entry) {
    this(entry, new int[0], new int[0]);
  }

  private TopicCue(int entry, int[] topics, int[] weights) {
    this.entry = entry;
    this.topics = topics;
    this.weights = weights;
  }

  /** Returns this cue speaking for one topic more, with a weight of 1…6. */
  TopicCue and(int topic, int weight) {
    int size = topics.length;
    int[] moreTopics = Arrays.copyOf(topics, size + 1);
    int[] moreWeights = Arrays.copyOf(weights, size + 1);
    moreTopics[size] = topic;
    moreWeights[size] = weight;
    return new TopicCue(entry, moreTopics, moreWeights);
  }

  /** Returns the number of the entry, from 0. */
  int entry() {
    return entry;
  }

  /**
   * Returns the number of topics that it speaks for; 0 if it only keeps its words from doing so.
   */
  int size() {
    return topics.length;
  }

  int topic(int index) {
    return topics[index];
  }

  int weight(int index) {
    return weights[index];
  }
}
