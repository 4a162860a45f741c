package tidings.enrich.sentiment.training;

import tidings.news.Polarity;

/**
 * A sentence with a target and what people say the sentiment towards it is.
 *
 * @param id the publisher's
 * @param from offset of the target's first code unit in the sentence
 * @param to offset after its last
 */
public record TargetExample(String id, String sentence, int from, int to, Polarity gold) {
  /**
   * Returns what stands for the article the sentence is from: the same for all of its sentences.
   */
  String article() {
    String[] parts = id.split("_", -1);
    int part = parts[0].equals("polusa") ? 2 : 1;
    return parts.length > part ? parts[0] + parts[part] : id;
  }
}
