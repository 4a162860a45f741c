package tidings.aggregate.story;

import java.util.Comparator;

/**
 * How well a report fits a story.
 *
 * @param nearness nearness of the report to the story, 0…1
 * @param needed the nearness from which on it belongs to it
 */
record StoryFit(LiveStory story, double nearness, double needed) {
  /** The best first: by what is missing; of equals by id. */
  static final Comparator<StoryFit> BEST_FIRST =
      Comparator.<StoryFit>comparingDouble(fit -> fit.needed - fit.nearness)
          .thenComparing(fit -> fit.story.id());

  /** Returns whether the report belongs to the story. */
  boolean joins() {
    return nearness >= needed;
  }
}
