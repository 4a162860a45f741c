package tidings.aggregate.story;

import java.time.Duration;

/**
 * How articles are matched. One shipped setting serves all: a change gives other stories, so it is
 * part of what a replay must repeat.
 *
 * @param lookBack how long an article is remembered: for duplicates, revisions and deletions
 * @param silence a story takes no report that comes so long after its last article
 * @param longest a story takes no report that comes so long after its first article
 * @param nearCopy share of the text that makes a copy, 0…1
 * @param join similarity to a story that makes an article part of it, 0…1
 * @param merge mean similarity of the reports of two stories that makes them one, 0…1
 * @param keep similarity at which a revised article stays in its story, 0…1
 * @param ageing what is added to {@code join} after a silence of full length, 0…1
 * @param nameWeight how much more a name says than another word
 */
public record StorySettings(
    Duration lookBack,
    Duration silence,
    Duration longest,
    double nearCopy,
    double join,
    double merge,
    double keep,
    double ageing,
    double nameWeight) {

  /** The shipped setting. */
  public static final StorySettings SHIPPED =
      new StorySettings(
          Duration.ofDays(7),
          Duration.ofDays(3),
          Duration.ofDays(7),
          0.5,
          0.19,
          0.23,
          0.09,
          0.06,
          1.5);
}
