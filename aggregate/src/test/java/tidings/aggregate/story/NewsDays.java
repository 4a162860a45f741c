package tidings.aggregate.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tidings.news.state.SlimArticle;

/**
 * Days of invented news as a few outlets might tell them: events told in several words, copies with
 * the end cut off, articles about two events at once, revisions, deletions, repeats.
 */
final class NewsDays {
  private static final int EVENTS = 4;
  private static final int WORDS_OF_EVENT = 14;
  private static final int WORDS_OF_TEXT = 60;

  /** What happens next: everything about it comes from the generator. */
  record Step(int article, Kind kind, int event, int variant, int hoursLater) {}

  enum Kind {
    REPORT,
    CUT_COPY,
    ABOUT_TWO_EVENTS,
    SAME_ADDRESS,
    DELETION,
    REPEAT
  }

  /** Articles that are observed at one moment, in the order in which they are placed. */
  record Moment(long observed, List<SlimArticle> articles) {}

  private NewsDays() {}

  static List<Moment> of(List<Step> steps) {
    Map<Integer, Integer> revisions = new HashMap<>();
    Map<Integer, Instant> firstSeen = new HashMap<>();
    List<Moment> moments = new ArrayList<>();
    Instant now = NewsFixture.START;
    for (Step step : steps) {
      now = now.plus(Duration.ofHours(step.hoursLater));
      int last = revisions.getOrDefault(step.article, 0);
      int revision = step.kind == Kind.REPEAT ? Math.max(1, last) : last + 1;
      revisions.put(step.article, revision);
      firstSeen.putIfAbsent(step.article, now);
      NewsFixture news =
          news(step).revision(revision).at(firstSeen.get(step.article)).observed(now);
      if (moments.isEmpty() || step.hoursLater > 0) {
        moments.add(new Moment(now.toEpochMilli(), new ArrayList<>()));
      }
      List<SlimArticle> articles = moments.get(moments.size() - 1).articles;
      articles.add(step.kind == Kind.DELETION ? news.deleted() : news.slim());
    }
    return moments;
  }

  private static NewsFixture news(Step step) {
    List<String> words = text(step.event, step.event, step.variant);
    if (step.kind == Kind.CUT_COPY) {
      words = words.subList(0, WORDS_OF_TEXT * 4 / 5);
    }
    if (step.kind == Kind.ABOUT_TWO_EVENTS) {
      words = text(step.event, (step.event + 1) % EVENTS, step.variant);
    }
    String title = "Title " + step.variant + " of " + word(step.event, 0);
    return NewsFixture.of(
            "article-" + step.article,
            title,
            String.join(" ", words) + ".\n",
            word(step.event, 0),
            word(step.event, 1))
        .naming(people(step))
        .source("outlet-" + step.article % 3)
        .url(step.kind == Kind.SAME_ADDRESS ? "https://a.example/" + step.event : null)
        .topics("topic-" + step.event % 2, "topic-" + step.variant % 3 + "x");
  }

  /** Surnames, acronyms and types, of one bearer, of two, or told apart in one report. */
  private static String[] people(Step step) {
    return switch (step.variant) {
      case 0 -> new String[] {"person:mara-lindqvist", "organization:nwu?", "location:norwick"};
      case 1 ->
          new String[] {
            "person:lindqvist?", "organization:norwick-workers-union", "person:norwick?"
          };
      case 2 ->
          step.article % 3 == 0
              ? new String[] {"person:tolo-lindqvist", "organization:nwu?", "misc:norwick"}
              : new String[] {"person:lindqvist?", "misc:norwick-workers-union"};
      default ->
          step.article % 4 == 0
              ? new String[] {"person:mara-lindqvist", "person:lindqvist?", "misc:norwick"}
              : new String[] {step.article % 4 == 1 ? "person:lindqvist" : "person:lindqvist?"};
    };
  }

  private static List<String> text(int event, int otherEvent, int variant) {
    Random random = new Random(31L * event + variant + 1_000L * otherEvent);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS_OF_TEXT; i++) {
      boolean own = random.nextInt(10) < 3;
      int told = i % 2 == 0 ? event : otherEvent;
      words.add(
          own
              ? "Own" + variant + "q" + event + "q" + random.nextInt(30)
              : word(told, random.nextInt(WORDS_OF_EVENT)));
    }
    return words;
  }

  private static String word(int event, int number) {
    return "Zor" + (char) ('a' + event) + (char) ('k' + number);
  }
}
