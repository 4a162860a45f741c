package tidings.cli.guarantee;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tidings.ingest.archive.ArchivedItem;
import tidings.news.ContentType;
import tidings.news.ObservedOrigin;
import tidings.news.Origin;
import tidings.news.RawArticle;

/**
 * An archive of made-up articles that holds everything that could go wrong: several tellings of one
 * event, copies, copies whose original is deleted or rewritten, articles that tie two stories
 * together, corrections, deletions, things delivered twice, late articles. The same seed makes the
 * same archive.
 */
public final class SyntheticArchive {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final String[] SYLLABLES =
      "ba ken dor mi sul tra ven ox lim pa rud gal eth no zir com".split(" ");
  private static final String COMMON =
      "the council said on Monday that people in the town would be told more after the meeting while others waited for news";

  private final Random random;
  private final List<List<String>> events = new ArrayList<>();
  private final Map<Integer, Integer> tellings = new HashMap<>();
  private final List<ArchivedItem> items = new ArrayList<>();

  private SyntheticArchive(long seed) {
    this.random = new Random(seed);
  }

  /** Returns about {@code articles} items in the order of their observed times, over four days. */
  public static List<ArchivedItem> of(long seed, int articles) {
    SyntheticArchive archive = new SyntheticArchive(seed);
    IntStream.range(0, Math.max(4, articles / 8))
        .forEach(event -> archive.events.add(archive.newWords(24)));
    IntStream.range(0, articles).forEach(n -> archive.add(n, articles));
    return archive.items.stream().sorted(Comparator.comparing(ArchivedItem::observed)).toList();
  }

  private void add(int n, int articles) {
    Instant observed = START.plus(Duration.ofDays(4).multipliedBy(n).dividedBy(articles));
    int choice = random.nextInt(100);
    if (items.isEmpty() || choice < 70) {
      addReport("item-" + n, observed, event(n));
    } else if (choice < 80) {
      addCopy("item-" + n, observed);
    } else if (choice < 86) {
      RawArticle earlier = recent();
      put(RawArticle.newBuilder(earlier).setContent(text(event(n), 70)).build(), observed);
    } else if (choice < 91) {
      put(
          RawArticle.newBuilder(recent()).setContent("").setTitle(null).setDeleted(true).build(),
          observed);
    } else if (choice < 95) {
      put(recent(), observed);
    } else {
      List<String> both = new ArrayList<>(event(n));
      both.addAll(event(n));
      addReport("item-" + n, observed, both);
    }
  }

  private void addReport(String id, Instant observed, List<String> words) {
    boolean late = random.nextInt(10) == 0;
    Instant published =
        late ? observed.minus(Duration.ofMinutes(30 + random.nextInt(900))) : observed;
    put(item(id, title(words), text(words, 90), published), observed);
  }

  /** A wire copy: another source, now and then a word changed or a last sentence cut. */
  private void addCopy(String id, Instant observed) {
    RawArticle original = recent();
    String content = original.getContent();
    String edited =
        random.nextBoolean() ? content : content.substring(0, content.length() * 9 / 10);
    put(item(id, "Agency: " + original.getTitle(), edited, observed), observed);
  }

  private RawArticle item(String id, String title, String content, Instant published) {
    return RawArticle.newBuilder()
        .setSource("outlet-%d.example".formatted(random.nextInt(8)))
        .setId(id)
        .setTitle(title)
        .setContentType(ContentType.TEXT)
        .setContent(content)
        .setPublished(published.toString())
        .setOrigin(
            Origin.newBuilder().setFile("synthetic.jsonl").setPosition(items.size() + 1).build())
        .build();
  }

  private void put(RawArticle article, Instant observed) {
    items.add(new ArchivedItem(article, observed, ObservedOrigin.RECORDED));
  }

  private RawArticle recent() {
    int from = Math.max(0, items.size() - 60);
    return items.get(from + random.nextInt(items.size() - from)).article();
  }

  /**
   * The words of a recent event. Its first reports tell of two halves that only later turn out to
   * be one: such stories merge.
   */
  private List<String> event(int n) {
    int newest = Math.min(events.size() - 1, n / 8);
    int event = Math.max(0, newest - random.nextInt(6));
    List<String> words = events.get(event);
    int told = tellings.merge(event, 1, Integer::sum);
    int half = words.size() / 2;
    return told > 4
        ? words
        : told % 2 == 0 ? words.subList(0, half) : words.subList(half, words.size());
  }

  private String title(List<String> words) {
    return capital(words.get(0))
        + " "
        + capital(words.get(1))
        + " "
        + words.get(2 + random.nextInt(4));
  }

  private String text(List<String> words, int length) {
    String[] common = COMMON.split(" ");
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < length; word++) {
      boolean name = word % 15 == 3;
      String next =
          name
              ? capital(words.get(random.nextInt(2)))
              : random.nextInt(3) == 0
                  ? common[random.nextInt(common.length)]
                  : words.get(random.nextInt(words.size()));
      text.append(word == 0 ? capital(next) : next).append(word % 15 == 14 ? ". " : " ");
    }
    return text.append(".").toString();
  }

  private List<String> newWords(int n) {
    return IntStream.range(0, n).mapToObj(i -> newWord()).collect(Collectors.toList());
  }

  private String newWord() {
    return IntStream.range(0, 3)
        .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
        .collect(Collectors.joining());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
