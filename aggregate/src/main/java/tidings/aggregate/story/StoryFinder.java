package tidings.aggregate.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.IntStream;
import tidings.aggregate.text.TermVector;

/**
 * Finds the stories that an article may belong to: through its weightiest terms those that hold
 * them, then by the cosine to their centroids (Allan, Papka, Lavrenko: On-line new event detection
 * and tracking, 1998).
 */
final class StoryFinder {
  /** Terms that are looked up. */
  private static final int MAX_TERMS = 24;

  /** Stories that hold the looked-up terms: bounds the cost of an article. */
  private static final int MAX_HOLDERS = 2_500;

  /** A term that more stories hold tells none of them apart. */
  private static final int MAX_HOLDERS_OF_TERM = 800;

  /** Stories whose exact similarity is computed. */
  private static final int MAX_CANDIDATES = 12;

  private final TermIndex index;
  private final StoryMatching matching;

  StoryFinder(TermIndex index, StoryMatching matching) {
    this.index = index;
    this.matching = matching;
  }

  /** The scalar product of a story and an article, as far as its terms were looked up. */
  private static final class Product {
    private long sum;
  }

  /** A story that shares terms with an article, and how much as far as they were looked up. */
  private record Candidate(LiveStory story, double share) {
    static final Comparator<Candidate> LIKELIEST_LAST =
        Comparator.comparingDouble(Candidate::share)
            .thenComparing(candidate -> candidate.story.id(), Comparator.reverseOrder());
  }

  /** Returns the stories that come into question for an article, the best first. */
  List<StoryFit> fits(TermVector vector, long observed) {
    return candidates(vector, observed).stream()
        .map(candidate -> matching.fit(candidate.story, vector, observed))
        .sorted(StoryFit.BEST_FIRST)
        .toList();
  }

  /** Returns the likeliest stories, in any order. */
  private Collection<Candidate> candidates(TermVector vector, long observed) {
    Queue<Candidate> likeliest = new PriorityQueue<>(Candidate.LIKELIEST_LAST);
    products(vector)
        .forEach(
            (story, product) -> {
              if (matching.takes(story, observed)) {
                likeliest.add(new Candidate(story, story.centroid().normalised(product.sum)));
                if (likeliest.size() > MAX_CANDIDATES) {
                  likeliest.remove();
                }
              }
            });
    return likeliest;
  }

  private Map<LiveStory, Product> products(TermVector vector) {
    Map<LiveStory, Product> products = new HashMap<>(MAX_HOLDERS);
    int left = MAX_HOLDERS;
    for (int place : weightiest(vector)) {
      int term = vector.terms()[place];
      long weight = vector.weights()[place];
      TermIndex.Holders holders = index.holders(term);
      if (holders.live() > MAX_HOLDERS_OF_TERM || holders.live() > left) {
        continue;
      }
      left -= holders.live();
      holders.forEach(
          story ->
              products.computeIfAbsent(story, first -> new Product()).sum +=
                  weight * story.centroid().get(term));
    }
    return products;
  }

  private static int[] weightiest(TermVector vector) {
    return IntStream.range(0, vector.terms().length)
        .filter(place -> vector.weights()[place] > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(place -> -vector.weights()[place])
                .thenComparingInt(place -> vector.terms()[place]))
        .limit(MAX_TERMS)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
