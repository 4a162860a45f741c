package tidings.aggregate.story;

import java.time.Duration;

/**
 * How articles are matched. One shipped setting serves all: a change gives other stories, so it is
 * part of what a replay must repeat.
 *
 * @param lookBack how long an article is remembered: for duplicates, revisions and deletions
 * @param nearCopy share of the text that makes a copy, 0…1
 * @param nameWeight how much more a name says than another word
 * @param matching which reports are one story
 */
public record StorySettings(
    Duration lookBack, double nearCopy, double nameWeight, StoryMatching matching) {

  /** The shipped setting. */
  public static final StorySettings SHIPPED =
      new StorySettings(
          Duration.ofDays(7), /* nearCopy= */ 0.5, /* nameWeight= */ 1.5, StoryMatching.SHIPPED);
}
