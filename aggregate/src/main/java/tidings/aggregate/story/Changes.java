package tidings.aggregate.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.news.Match;
import tidings.news.Story;
import tidings.news.state.Delta;
import tidings.schemas.Outcome;

/**
 * What one article changed.
 *
 * @param outcome what became of the article
 * @param match how it repeats another article; null if it does not, or was not placed
 * @param deltas what counts no longer and what counts now: one a changed pair of article and topic,
 *     ordered by article and topic
 * @param stories every story that changed, complete: those merged into others first, then by id
 */
public record Changes(
    Outcome outcome, @Nullable Match match, List<Delta> deltas, List<Story> stories) {

  static Changes none(Outcome outcome) {
    return new Changes(outcome, null, List.of(), List.of());
  }
}
