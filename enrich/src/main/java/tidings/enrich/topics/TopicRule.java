package tidings.enrich.topics;

/**
 * The parameters that turn words into topics.
 *
 * @param title what an occurrence in the title is worth
 * @param lead the same, among the first tokens of the text
 * @param leadTokens how many these are
 * @param body the same, after them
 * @param bodyTokens up to where
 * @param rest the same, for all that follows
 * @param fairPercent how much words of weight 2 may add, in percent of what stronger ones give
 * @param fairFree how much they may add besides
 * @param weakPercent how much words of weight 1 may add, in percent of what stronger ones give
 * @param free what length adds to: short texts are not judged by a single word
 * @param most tokens beyond which an article is as long as it can be
 * @param least how much must speak for a topic, a hundred times its score by its length
 * @param near the share of the first topic's score that another needs, in percent
 * @param topics the most topics of an article
 */
record TopicRule(
    int title,
    int lead,
    int leadTokens,
    int body,
    int bodyTokens,
    int rest,
    int fairPercent,
    int fairFree,
    int weakPercent,
    int free,
    int most,
    int least,
    int near,
    int topics) {
  /** Tuned by hand on the odd half of our own articles and the sections of a news site. */
  static final TopicRule SHIPPED =
      new TopicRule(6, 3, 60, 2, 400, 1, 200, 120, 100, 60, 150, 350, 55, 4);
}
