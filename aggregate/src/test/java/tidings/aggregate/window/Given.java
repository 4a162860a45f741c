package tidings.aggregate.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;
import tidings.news.state.SlimEntity;

/**
 * A contribution in the making: an article of story {@code s1} from {@code gazette} unless told
 * otherwise.
 */
record Given(
    String article,
    long observed,
    long countedAt,
    String source,
    String story,
    String lead,
    boolean report,
    int sentiment,
    List<SlimEntity> entities) {

  static Given article(String id, String time) {
    long at = at(time);
    return new Given(id, at, at, "gazette", "s1", "Lead of s1.", true, 0, List.of());
  }

  /** A moment of 2026-03-DD: "02T10:00:00", "02T10:00:00.001". */
  static long at(String dayAndTime) {
    return Instant.parse("2026-03-" + dayAndTime + "Z").toEpochMilli();
  }

  Given observed(String time) {
    return new Given(
        article, at(time), countedAt, source, story, lead, report, sentiment, entities);
  }

  Given countedAt(String time) {
    return new Given(article, observed, at(time), source, story, lead, report, sentiment, entities);
  }

  Given source(String name) {
    return new Given(article, observed, countedAt, name, story, lead, report, sentiment, entities);
  }

  Given story(String id) {
    return new Given(
        article,
        observed,
        countedAt,
        source,
        id,
        "Lead of " + id + ".",
        report,
        sentiment,
        entities);
  }

  Given lead(String sentence) {
    return new Given(
        article, observed, countedAt, source, story, sentence, report, sentiment, entities);
  }

  Given copy() {
    return new Given(
        article, observed, countedAt, source, story, lead, false, sentiment, List.of());
  }

  Given sentiment(int milli) {
    return new Given(article, observed, countedAt, source, story, lead, report, milli, entities);
  }

  Given naming(String name, int milli) {
    return naming(name.toLowerCase(Locale.ROOT), name, milli);
  }

  Given naming(String id, String name, int milli) {
    List<SlimEntity> more = new ArrayList<>(entities);
    more.add(new SlimEntity("person:" + id, name, "PERSON", 1, milli, false));
    return new Given(
        article, observed, countedAt, source, story, lead, report, sentiment, List.copyOf(more));
  }

  Contribution counted() {
    return new Contribution(
        article,
        observed,
        observed,
        countedAt,
        source,
        story,
        "Headline of " + story,
        lead,
        article,
        countedAt,
        report,
        sentiment,
        List.of("all"),
        entities);
  }

  /** It starts to count. */
  Delta arrives() {
    return delta(observed, null, counted());
  }

  /** It counts no more, from that moment on. */
  Delta goes(String time) {
    return delta(at(time), counted(), null);
  }

  /** It counts otherwise, because of itself. */
  Delta becomes(Given revision) {
    return delta(revision.observed, counted(), revision.counted());
  }

  /** It counts otherwise, because of another article observed at that moment. */
  Delta becomes(Given other, String cause) {
    return delta(at(cause), counted(), other.counted());
  }

  private Delta delta(long cause, @Nullable Contribution before, @Nullable Contribution after) {
    return new Delta("all", cause, article, before, after);
  }
}
