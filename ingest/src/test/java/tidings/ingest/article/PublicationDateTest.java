package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tidings.news.DateOrigin;

class PublicationDateTest {
  private static final Instant RUN_START = Instant.parse("2026-03-02T12:00:00Z");
  private static final String PAGE =
      """
      <html><head>
      <meta name="date" content="2026-02-25">
      <meta property="article:published_time" content="%s">
      <script type="application/ld+json">{"datePublished": "2026-03-01T09:00:00Z"}</script>
      </head><body><time datetime="2020-01-01">then</time></body></html>
      """;

  @Test
  void shouldBelieveTheItemFirst() {
    var raw =
        RawArticles.page(PAGE.formatted("2026-03-01T10:00:00Z"))
            .setPublished("2026-03-01T08:00:00Z")
            .build();

    PublicationDate date = PublicationDate.of(raw, RUN_START);

    assertThat(date.instant()).isEqualTo("2026-03-01T08:00:00Z");
    assertThat(date.origin()).isEqualTo(DateOrigin.FEED);
    assertThat(date.confidence()).isEqualTo(1.0);
    assertThat(date.flags()).isEmpty();
  }

  @Test
  void shouldBelieveThePagesMetadataNext() {
    var raw = RawArticles.page(PAGE.formatted("2026-03-01T10:00:00Z")).build();

    PublicationDate date = PublicationDate.of(raw, RUN_START);

    assertThat(date.instant()).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(date.origin()).isEqualTo(DateOrigin.PAGE);
    assertThat(date.confidence()).isEqualTo(0.9);
  }

  @Test
  void shouldGoOnToTheNextPlaceAndFlagWhatItDidNotBelieve() {
    var raw = RawArticles.page(PAGE.formatted("2031-01-01")).setPublished("last Tuesday").build();

    PublicationDate date = PublicationDate.of(raw, RUN_START);

    assertThat(date.instant()).isEqualTo("2026-03-01T09:00:00Z");
    assertThat(date.flags()).containsExactly("date-in-future", "date-unreadable");
  }

  @Test
  void shouldHaveNoneWhereNothingIsStated() {
    PublicationDate date = PublicationDate.of(RawArticles.text("Storm").build(), RUN_START);

    assertThat(date.instant()).isNull();
    assertThat(date.origin()).isEqualTo(DateOrigin.NONE);
    assertThat(date.confidence()).isZero();
    assertThat(date.flags()).isEmpty();
  }

  @Test
  void shouldNotBelieveADateBefore1970() {
    var raw = RawArticles.text("Storm").setPublished("1969-12-31T23:59:59Z").build();

    assertThat(PublicationDate.of(raw, RUN_START).flags()).containsExactly("date-too-old");
  }

  @Test
  void shouldBelieveADateUpToAnHourAfterTheRunsStart() {
    var raw = RawArticles.text("Storm").setPublished("2026-03-02T13:00:00Z").build();

    assertThat(PublicationDate.of(raw, RUN_START).instant()).isEqualTo("2026-03-02T13:00:00Z");
  }

  @Test
  void shouldNotBelieveALaterOne() {
    var raw = RawArticles.text("Storm").setPublished("2026-03-02T13:00:01Z").build();

    PublicationDate date = PublicationDate.of(raw, RUN_START);

    assertThat(date.instant()).isNull();
    assertThat(date.flags()).containsExactly("date-in-future");
  }
}
