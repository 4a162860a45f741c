package tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tidings.aggregate.store.MemoryTable;
import tidings.aggregate.story.Changes;
import tidings.aggregate.story.PlainNames;
import tidings.aggregate.story.SlimArticles;
import tidings.aggregate.story.StoryClusterer;
import tidings.aggregate.story.StorySettings;
import tidings.aggregate.window.WindowAggregator;
import tidings.aggregate.window.WindowOutput;
import tidings.aggregate.window.WindowSettings;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntitySummary;
import tidings.news.EntityType;
import tidings.news.LateArticle;
import tidings.news.Origin;
import tidings.news.Polarity;
import tidings.news.Sentiment;
import tidings.news.StorySummary;
import tidings.news.SummaryStatus;
import tidings.news.TopicAssignment;
import tidings.news.TopicSummary;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimArticle;

/**
 * Clustering and counting together: after random articles, revisions, deletions, copies and merges
 * every aligned summary says what a plain count of the articles that stand says. The count shares
 * the records with the code under test, and nothing else.
 */
class ArticlesToSummariesPropertyTest {
  private static final Instant START = Instant.parse("2031-05-04T06:00:00Z");
  private static final Map<String, Duration> VIEWS =
      Map.of("1h", Duration.ofHours(1), "6h", Duration.ofHours(6), "24h", Duration.ofHours(24));
  private static final List<String> TOPICS = List.of("economy", "politics", "sport");

  @Property(tries = 100)
  void everySummaryIsWhatAPlainCountOfTheArticlesThatStandSays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int steps) {
    MemoryTable<CountedArticle> articles = new MemoryTable<>();
    StoryClusterer stories = new StoryClusterer(articles, StorySettings.SHIPPED);
    WindowAggregator summaries =
        new WindowAggregator(new MemoryTable<>(), new MemoryTable<>(), WindowSettings.defaults());
    Finals finals = new Finals();

    for (SlimArticle article : news(seed, steps)) {
      Changes changes = stories.place(article);
      changes.deltas().forEach(delta -> summaries.apply(delta, finals));
      summaries.advance(article.getObserved(), finals);
    }
    summaries.advance(WindowAggregator.END, finals);

    Map<String, List<CountedArticle>> windows = windows(articles);
    assertThat(finals.latest.keySet()).containsAll(windows.keySet());
    Map<String, PlainNames> names = names(articles);
    finals.latest.forEach(
        (key, summary) -> assertSays(summary, windows.getOrDefault(key, List.of()), names));
  }

  private static void assertSays(
      TopicSummary summary, List<CountedArticle> held, Map<String, PlainNames> names) {
    List<CountedArticle> reports =
        held.stream().filter(article -> article.getOriginal() == null).toList();
    assertThat(summary.getArticles()).isEqualTo(held.size());
    assertThat(summary.getReports()).isEqualTo(reports.size());
    assertThat(summary.getStories())
        .isEqualTo((int) held.stream().map(CountedArticle::getStory).distinct().count());
    assertThat(summary.getSources()).isEqualTo(sources(held).size());
    assertThat(summary.getSentiment().getMean())
        .isCloseTo(
            reports.stream()
                    .mapToInt(report -> report.getArticle().getSentimentMilli())
                    .average()
                    .orElse(0)
                / 1000,
            within(0.000_051));
    for (EntitySummary entity : summary.getEntities()) {
      assertThat(entity.getReports())
          .isEqualTo(
              (int)
                  reports.stream()
                      .filter(report -> names(report, names).contains(entity.getId()))
                      .count());
    }
    for (StorySummary story : summary.getTopStories()) {
      assertThat(story.getReports())
          .isEqualTo(
              (int)
                  reports.stream()
                      .filter(report -> report.getStory().equals(story.getId()))
                      .count());
    }
  }

  private static Set<String> sources(List<CountedArticle> held) {
    return held.stream()
        .map(article -> article.getArticle().getSource())
        .filter(source -> !source.equals("unknown"))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(CountedArticle report, Map<String, PlainNames> names) {
    return names.get(report.getStory()).namedIn(report.getArticle());
  }

  /** Who is named in the reports that stand, by story. */
  private static Map<String, PlainNames> names(MemoryTable<CountedArticle> articles) {
    Map<String, List<SlimArticle>> reports = new TreeMap<>();
    articles.range(
        "",
        "~",
        (id, article) -> {
          if (!article.getArticle().getDeleted() && article.getOriginal() == null) {
            reports
                .computeIfAbsent(article.getStory(), story -> new ArrayList<>())
                .add(article.getArticle());
          }
        });
    Map<String, PlainNames> names = new TreeMap<>();
    reports.forEach((story, told) -> names.put(story, new PlainNames(told)));
    return names;
  }

  /** The articles that stand, by the key of each window that they belong to. */
  private static Map<String, List<CountedArticle>> windows(MemoryTable<CountedArticle> articles) {
    Map<String, List<CountedArticle>> windows = new TreeMap<>();
    articles.range(
        "",
        "~",
        (id, article) -> {
          if (!article.getArticle().getDeleted()) {
            keys(article.getArticle())
                .forEach(key -> windows.computeIfAbsent(key, k -> new ArrayList<>()).add(article));
          }
        });
    return windows;
  }

  private static List<String> keys(SlimArticle article) {
    List<String> topics = new ArrayList<>(article.getTopics());
    topics.add("all");
    List<String> keys = new ArrayList<>();
    for (String topic : topics) {
      VIEWS.forEach(
          (view, length) -> {
            long millis = length.toMillis();
            long end = (Math.floorDiv(article.getCountedAt(), millis) + 1) * millis;
            keys.add(topic + "/" + view + "/" + Instant.ofEpochMilli(end));
          });
    }
    return keys;
  }

  /** Random news of one day: nothing is sealed, so that everything counts. */
  private static List<SlimArticle> news(long seed, int steps) {
    Random random = new Random(seed);
    List<EnrichedArticle> told = new ArrayList<>();
    List<SlimArticle> news = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      Instant now = START.plus(Duration.ofMinutes(6L * step));
      EnrichedArticle next =
          told.isEmpty() ? report(step, random, now) : next(step, random, now, told);
      told.add(next);
      news.add(SlimArticles.slim(next));
    }
    return news;
  }

  private static EnrichedArticle next(
      int step, Random random, Instant now, List<EnrichedArticle> told) {
    EnrichedArticle earlier = told.get(random.nextInt(told.size()));
    int revision =
        (int) told.stream().filter(article -> article.getId().equals(earlier.getId())).count() + 1;
    return switch (random.nextInt(10)) {
      case 0, 1 ->
          EnrichedArticle.newBuilder(report(step, random, now)).setText(earlier.getText()).build();
      case 2 ->
          EnrichedArticle.newBuilder(report(step, random, now))
              .setId(earlier.getId())
              .setRevision(revision)
              .setFirstSeen(earlier.getFirstSeen())
              .setCountedAt(earlier.getFirstSeen())
              .build();
      case 3 ->
          EnrichedArticle.newBuilder(earlier)
              .setRevision(revision)
              .setObserved(now)
              .setDeleted(true)
              .setTitle("")
              .setText("")
              .build();
      default -> report(step, random, now);
    };
  }

  private static EnrichedArticle report(int step, Random random, Instant now) {
    int event = random.nextInt(4);
    String person = "Person" + event;
    return EnrichedArticle.newBuilder()
        .setId("%04d".formatted(step))
        .setSource(
            random.nextInt(4) == 0 ? "unknown" : "outlet-%d.example".formatted(random.nextInt(3)))
        .setTitle(person + " " + word(random, event))
        .setText(text(random, event))
        .setFirstSeen(now)
        .setObserved(now)
        .setCountedAt(now)
        .setContentHash(Integer.toString(step))
        .setOrigin(Origin.newBuilder().setFile("news").build())
        .setTopics(List.of(new TopicAssignment(TOPICS.get(random.nextInt(TOPICS.size())), 0.9)))
        .setEntities(people(random, event, person))
        .setSentiment(
            new Sentiment(
                random.nextInt(2001) / 1000.0 - 1, Polarity.NEUTRAL, 0.5, 0.0, 0.0, 0.0, null))
        .build();
  }

  /** One of the event, by the full name or the surname, and now and then a namesake. */
  private static List<Entity> people(Random random, int event, String person) {
    boolean part = random.nextBoolean();
    List<Entity> people = new ArrayList<>();
    people.add(person((part ? "person:" : "person:mara-") + event, person, part));
    if (random.nextInt(12) == 0) {
      people.add(person("person:tolo-" + event, "Tolo " + person, false));
    }
    return people;
  }

  private static Entity person(String id, String name, boolean part) {
    return Entity.newBuilder()
        .setId(id)
        .setName(name)
        .setType(EntityType.PERSON)
        .setLink(part ? EntityLink.PART_OF_NAME : EntityLink.FULL_NAME)
        .setInTitle(true)
        .build();
  }

  /**
   * Mostly the words of one event, now and then those of the next: such an article ties two stories
   * together.
   */
  private static String text(Random random, int event) {
    return IntStream.range(0, 60)
            .mapToObj(n -> word(random, random.nextInt(8) == 0 ? (event + 1) % 4 : event))
            .collect(Collectors.joining(" "))
        + ".";
  }

  private static String word(Random random, int event) {
    return "word" + (char) ('a' + event) + (char) ('a' + random.nextInt(18));
  }

  /** The latest of each aligned window. */
  private static final class Finals implements WindowOutput {
    private final Map<String, TopicSummary> latest = new TreeMap<>();

    @Override
    public void summary(TopicSummary summary) {
      if (summary.getStatus() != SummaryStatus.ROLLING) {
        latest.put(summary.getTopic() + "/" + summary.getView() + "/" + summary.getEnd(), summary);
      }
    }

    @Override
    public void late(LateArticle late) {
      // What is late counts all the same.
    }
  }
}
