package tidings.ingest.source.rss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.ingest.source.SourceCursor;

class FeedPlaceTest {
  private static final String URL = "https://bugle.example/feed";
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void shouldSurviveAsStrings() {
    FeedPlace place = FeedPlace.of(SourceCursor.START, URL);
    place.delivered(entry(1));
    place.failed(entry(2), place.tries(entry(2)).andOneMore(NOON, Duration.ZERO));
    place.upTo("\"v1\"", "Sun, 01 Mar 2026 12:00:00 GMT");
    place.movedTo("https://bugle.example/new");

    FeedPlace read = FeedPlace.of(place.cursor(), URL);

    assertThat(read.cursor()).isEqualTo(place.cursor());
    assertThat(read.knows(entry(1))).isTrue();
    assertThat(read.knows(entry(2))).isFalse();
    assertThat(read.tries(entry(2)).count()).isEqualTo(1);
    assertThat(read.tries(entry(2)).notBefore()).isEqualTo(NOON.plusSeconds(60));
    assertThat(read.etag()).isEqualTo("\"v1\"");
    assertThat(read.lastModified()).isEqualTo("Sun, 01 Mar 2026 12:00:00 GMT");
    assertThat(read.address()).isEqualTo("https://bugle.example/new");
  }

  @Test
  void shouldRememberAThousandEntries() {
    FeedPlace place = FeedPlace.of(SourceCursor.START, URL);
    for (int i = 0; i < 1_500; i++) {
      place.delivered(entry(i));
    }

    place.forget(List.of(entry(1_499)));

    assertThat(place.cursor().position().get("seen")).hasSize(14_000);
    assertThat(place.knows(entry(1_499))).isTrue();
  }

  @Test
  void shouldRememberWhateverStandsInTheFeed() {
    FeedPlace place = FeedPlace.of(SourceCursor.START, URL);
    List<Fingerprint> feed = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      place.delivered(entry(i));
      feed.add(entry(i));
    }
    place.delivered(entry(5_000));

    place.forget(feed);

    assertThat(feed).allMatch(place::knows);
    assertThat(place.knows(entry(5_000))).isFalse();
  }

  @Test
  void shouldTellVersionsApart() {
    FeedPlace place = FeedPlace.of(SourceCursor.START, URL);
    place.delivered(entry(1));

    assertThat(place.knows(Fingerprint.of("1", List.of("other")))).isFalse();
  }

  @Test
  void shouldTellWhereOneTextEndsAndTheNextBegins() {
    assertThat(Fingerprint.of("1", List.of("ab", "c")))
        .isNotEqualTo(Fingerprint.of("1", List.of("a", "bc")));
  }

  private static Fingerprint entry(int number) {
    return Fingerprint.of(Integer.toString(number), List.of("says"));
  }
}
