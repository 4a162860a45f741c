package tidings.aggregate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tidings.aggregate.text.TermVector;

/**
 * Finds the stories that an article may belong to: through its weightiest terms those that hold
 * them, then by the cosine to their centroids (Allan, Papka, Lavrenko: On-line new event detection
 * and tracking, 1998).
 */
final class StoryFinder {
  /** Terms that are looked up. */
  private static final int MOST_TERMS = 24;

  /** Stories that hold the looked-up terms: bounds the cost of an article. */
  private static final int MOST_HOLDERS = 2_500;

  /** A term that more stories hold tells none of them apart. */
  private static final int MOST_HOLDERS_OF_TERM = 800;

  /** Stories whose exact similarity is computed. */
  private static final int MOST_CANDIDATES = 12;

  private final TermIndex index;
  private final StorySettings settings;
  private long searches;

  StoryFinder(TermIndex index, StorySettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /** How well an article fits a story, 0…1, and the least at which it belongs to it. */
  record Fit(LiveStory story, double similarity, double needed) {
    static final Comparator<Fit> BEST =
        Comparator.<Fit>comparingDouble(fit -> fit.needed - fit.similarity)
            .thenComparing(fit -> fit.story.id);

    boolean joins() {
      return similarity >= needed;
    }
  }

  /** A story that shares terms with an article, and how much as far as they were looked up. */
  private record Candidate(LiveStory story, double share) {
    static final Comparator<Candidate> LIKELIEST =
        Comparator.comparingDouble(Candidate::share)
            .reversed()
            .thenComparing(candidate -> candidate.story.id);
  }

  /** Returns the stories that come into question for an article, the best first. */
  List<Fit> fits(TermVector vector, long observed) {
    return candidates(vector, observed).stream()
        .map(story -> fit(story, vector, observed))
        .sorted(Fit.BEST)
        .toList();
  }

  private Fit fit(LiveStory story, TermVector vector, long observed) {
    return new Fit(story, story.centroid.nearness(vector), needed(story, observed));
  }

  /** The longer a story was silent, the surer an article must be that takes it up. */
  private double needed(LiveStory story, long observed) {
    double silence = Math.abs(observed - story.lastObserved);
    return settings.join() + settings.ageing() * silence / settings.silence().toMillis();
  }

  private boolean takes(LiveStory story, long observed) {
    return Math.abs(observed - story.lastObserved) <= settings.silence().toMillis()
        && Math.abs(observed - story.firstSeen) <= settings.longest().toMillis();
  }

  private List<LiveStory> candidates(TermVector vector, long observed) {
    searches++;
    List<LiveStory> found = new ArrayList<>();
    int left = MOST_HOLDERS;
    for (int place : weightiest(vector)) {
      TermIndex.Holders holders = index.holders(vector.terms()[place]);
      if (holders.live() > MOST_HOLDERS_OF_TERM || holders.live() > left) {
        continue;
      }
      left -= holders.live();
      holders.forEach(story -> multiply(story, vector, place, found));
    }
    return found.stream()
        .filter(story -> takes(story, observed))
        .map(story -> new Candidate(story, story.centroid.portion(story.product)))
        .sorted(Candidate.LIKELIEST)
        .limit(MOST_CANDIDATES)
        .map(Candidate::story)
        .toList();
  }

  private void multiply(LiveStory story, TermVector vector, int place, List<LiveStory> found) {
    if (story.search != searches) {
      story.search = searches;
      story.product = 0;
      found.add(story);
    }
    story.product += (long) vector.weights()[place] * story.centroid.get(vector.terms()[place]);
  }

  private static int[] weightiest(TermVector vector) {
    return IntStream.range(0, vector.terms().length)
        .filter(place -> vector.weights()[place] > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(place -> -vector.weights()[place])
                .thenComparingInt(place -> vector.terms()[place]))
        .limit(MOST_TERMS)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
