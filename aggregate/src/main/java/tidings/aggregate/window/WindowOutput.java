package tidings.aggregate.window;

import tidings.news.LateArticle;
import tidings.news.TopicSummary;

/**
 * Where a {@link WindowAggregator} puts what it has to say; called on the thread that calls the
 * desk.
 */
public interface WindowOutput {
  /** A summary, the latest of its key. */
  void summary(TopicSummary summary);

  /** An article that came after its window had become final. */
  void late(LateArticle late);
}
