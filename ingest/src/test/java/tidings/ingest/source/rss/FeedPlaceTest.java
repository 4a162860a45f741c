package tidings.ingest.source.rss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.ingest.http.Validators;
import tidings.ingest.source.Fingerprint;
import tidings.ingest.source.SourceCursor;

class FeedPlaceTest {
  private static final String URL = "https://bugle.example/feed";
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Validators VERSION =
      new Validators("\"v1\"", "Sun, 01 Mar 2026 12:00:00 GMT");

  /** Such cursors are stored in Connect's offsets: they have to be understood for ever. */
  private static final SourceCursor STORED =
      new SourceCursor(
          Map.of(
              "url",
              URL,
              "moved",
              "https://bugle.example/new",
              "etag",
              "\"v1\"",
              "last-modified",
              "Sun, 01 Mar 2026 12:00:00 GMT",
              "seen",
              entry(1).text(),
              "tries",
              entry(2).text() + ":1:" + NOON.plusSeconds(60).getEpochSecond()));

  @Test
  void shouldReadAStoredCursor() {
    FeedPlace place = FeedPlace.of(STORED, URL);

    assertThat(place.knows(entry(1))).isTrue();
    assertThat(place.awaits(entry(1), NOON)).isFalse();
    assertThat(place.knows(entry(2))).isFalse();
    assertThat(place.awaits(entry(2), NOON)).isFalse();
    assertThat(place.awaits(entry(2), NOON.plusSeconds(60))).isTrue();
    assertThat(place.version()).isEqualTo(VERSION);
    assertThat(place.address()).isEqualTo("https://bugle.example/new");
  }

  @Test
  void shouldWriteWhatItRead() {
    assertThat(FeedPlace.of(STORED, URL).cursor()).isEqualTo(STORED);
  }

  @Test
  void shouldForgetWhatItLearnedOfAnotherAddress() {
    FeedPlace place = FeedPlace.of(STORED, "https://bugle.example/other");

    assertThat(place.version()).isEqualTo(Validators.NONE);
    assertThat(place.address()).isEqualTo("https://bugle.example/other");
    assertThat(place.knows(entry(1))).isTrue();
  }

  @Test
  void shouldForgetTheFailuresOfWhatWasDelivered() {
    FeedPlace place = FeedPlace.of(STORED, URL);

    place.delivered(entry(2));

    assertThat(place.knows(entry(2))).isTrue();
    assertThat(place.cursor().position()).doesNotContainKey("tries");
  }

  @Test
  void shouldForgetTheFailuresOfWhatLeftTheFeed() {
    FeedPlace place = FeedPlace.of(STORED, URL);

    place.forget(List.of(entry(1)));

    assertThat(place.cursor().position()).doesNotContainKey("tries");
    assertThat(place.knows(entry(1))).isTrue();
  }

  private static Fingerprint entry(int number) {
    return Fingerprint.of(Integer.toString(number), List.of("says"));
  }
}
