package tidings.cli.containers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Articles about events that have no word in common, told at length: whatever the order in which
 * they come, the same articles make a story. The same seed makes the same articles.
 */
final class ClearEvents {
  private static final String[] SYLLABLES =
      "ba ken dor mi sul tra ven ox lim pa rud gal eth no zir com".split(" ");
  private static final int WORDS_OF_AN_EVENT = 24;
  private static final int WORDS_OF_A_TEXT = 120;

  private final Random random;
  private final List<FeedItem> items = new ArrayList<>();

  private ClearEvents(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Returns the articles of so many events, three of each, by turns. They were published in the
   * three hours before {@code newest}.
   */
  static List<FeedItem> of(long seed, int events, Instant newest) {
    ClearEvents made = new ClearEvents(seed);
    List<List<String>> words =
        IntStream.range(0, events).mapToObj(event -> made.newWords()).toList();
    Instant oldest = newest.minus(Duration.ofHours(3));
    for (int n = 0; n < 3 * events; n++) {
      Instant published = oldest.plus(Duration.ofHours(3).multipliedBy(n).dividedBy(3L * events));
      made.items.add(made.item(n, words.get(n % events), published));
    }
    return made.items;
  }

  /** Returns another text about the event of an item. */
  static String retold(FeedItem item, long seed) {
    List<String> words = List.of(item.text().replaceAll("[.]", "").split(" "));
    Random random = new Random(seed);
    return sentences(
        IntStream.range(0, WORDS_OF_A_TEXT)
            .mapToObj(word -> words.get(random.nextInt(words.size())))
            .toList());
  }

  private FeedItem item(int n, List<String> words, Instant published) {
    return new FeedItem(
        "item-" + n,
        "https://outlet-%d.example/news/%d".formatted(n % 5, n),
        "%s %s %s".formatted(words.get(0), words.get(1), words.get(2 + random.nextInt(6))),
        sentences(
            IntStream.range(0, WORDS_OF_A_TEXT)
                .mapToObj(word -> words.get(random.nextInt(words.size())))
                .toList()),
        published);
  }

  private static String sentences(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(word -> words.get(word) + (word % 12 == 11 ? "." : ""))
        .collect(Collectors.joining(" "));
  }

  private List<String> newWords() {
    return IntStream.range(0, WORDS_OF_AN_EVENT)
        .mapToObj(
            word ->
                IntStream.range(0, 4)
                    .mapToObj(syllable -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                    .collect(Collectors.joining()))
        .toList();
  }
}
