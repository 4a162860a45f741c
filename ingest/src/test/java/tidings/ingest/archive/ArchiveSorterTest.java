package tidings.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.ingest.article.ObservedTime;
import tidings.ingest.article.PublicationDate;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.ObservedOrigin;
import tidings.news.Origin;
import tidings.news.RawArticle;

class ArchiveSorterTest {
  private static final Instant RUN_START = Instant.parse("2026-03-09T00:00:00Z");
  private static final Instant DAY_1 = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant DAY_2 = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant DAY_3 = Instant.parse("2026-03-03T00:00:00Z");
  private static final long LITTLE_MEMORY = 2_000;

  @TempDir Path folder;

  @Test
  void shouldSortByTheTimeAtWhichItemsWereObserved() throws IOException {
    List<ArchivedItem> sorted =
        sort(
            item("a", null, "2026-03-03"),
            item("b", DAY_1, "2026-03-02"),
            item("c", null, "2026-03-02"));

    assertThat(sorted)
        .extracting(ArchivedItem::observed, ArchivedItem::observedOrigin)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(DAY_1, ObservedOrigin.RECORDED),
            org.assertj.core.groups.Tuple.tuple(DAY_2, ObservedOrigin.PUBLISHED),
            org.assertj.core.groups.Tuple.tuple(DAY_3, ObservedOrigin.PUBLISHED));
  }

  @Test
  void shouldKeepTheOrderOfTheInputAtTheSameTime() throws IOException {
    List<ArchivedItem> sorted =
        sort(item("b", DAY_1, null), item("a", DAY_1, null), item("c", DAY_1, null));

    assertThat(ids(sorted)).containsExactly("b", "a", "c");
  }

  @Test
  void shouldPutItemsWithoutADateAtTheNewestDateInTheOrderOfTheInput() throws IOException {
    List<ArchivedItem> sorted =
        sort(
            item("x", null, null),
            item("a", DAY_2, null),
            item("y", null, "1955-01-01"),
            item("b", DAY_1, null));

    assertThat(ids(sorted)).containsExactly("b", "x", "a", "y");
    assertThat(sorted.get(1).observed()).isEqualTo(DAY_2);
    assertThat(sorted.get(1).observedOrigin()).isEqualTo(ObservedOrigin.ASSUMED);
  }

  @Test
  void shouldPutThemAtTheYear2000WithoutAnyDate() throws IOException {
    assertThat(sort(item("x", null, "2099-01-01")))
        .extracting(ArchivedItem::observed)
        .containsExactly(Instant.parse("2000-01-01T00:00:00Z"));
  }

  @Test
  void shouldPutThemAtTheGivenAsOf() throws IOException {
    ArchiveSorter sorter = new ArchiveSorter(folder, RUN_START, DAY_1);
    sorter.add(item("a", DAY_2, null));
    sorter.add(item("x", null, null));

    assertThat(ids(drain(sorter))).containsExactly("x", "a");
  }

  @Test
  void shouldNotBelieveACrawlTimeInTheFuture() throws IOException {
    List<ArchivedItem> sorted =
        sort(item("a", Instant.parse("2030-01-01T00:00:00Z"), "2026-03-01"));

    assertThat(sorted.get(0).observed()).isEqualTo(DAY_1);
    assertThat(sorted.get(0).observedOrigin()).isEqualTo(ObservedOrigin.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "2030-01-01T00:00:00Z, 2026-03-01",
    "1969-07-20T20:17:40Z, 2026-03-01",
    "2026-03-02T00:00:00.123456Z, 2026-03-01",
    "2026-03-02T00:00:00Z,",
    ", 2026-03-01",
    "2030-01-01T00:00:00Z,",
    ","
  })
  void shouldDateAnItemAsTheRuleForArchivesDoes(
      @Nullable Instant recorded, @Nullable String published) throws IOException {
    SourceItem item = item("a", recorded, published);
    Instant date = PublicationDate.of(item.article(), RUN_START).instant();

    ArchivedItem archived = sort(DAY_3, item).get(0);

    assertThat(new ObservedTime(archived.observed(), archived.observedOrigin()))
        .isEqualTo(ObservedTime.inArchive(recorded, date, RUN_START, DAY_3));
  }

  @Test
  void shouldDateAPageByItself() throws IOException {
    RawArticle page =
        RawArticle.newBuilder(item("a", null, null).article())
            .setContentType(ContentType.HTML_PAGE)
            .setContent("<meta property='article:published_time' content='2026-03-03T00:00:00Z'>")
            .build();

    assertThat(sort(new SourceItem(page, null)).get(0).observed()).isEqualTo(DAY_3);
  }

  @Test
  void shouldTellSizeAndDates() throws IOException {
    ArchiveSorter sorter = new ArchiveSorter(folder, RUN_START, null);
    sorter.add(item("a", DAY_2, "2026-03-01"));
    sorter.add(item("b", null, "2026-03-03"));
    sorter.add(item("c", null, null));

    try (SortedArchive archive = sorter.sort()) {
      assertThat(archive.size()).isEqualTo(3);
      assertThat(archive.oldest()).hasValue(DAY_1);
      assertThat(archive.newest()).hasValue(DAY_3);
      assertThat(archive.asOf()).isEqualTo(DAY_3);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shouldSortMoreThanTheMemoryHolds(long seed) throws IOException {
    List<SourceItem> items = shuffled(3_000, seed);
    ArchiveSorter sorter = new ArchiveSorter(folder, RUN_START, null, LITTLE_MEMORY);
    for (SourceItem item : items) {
      sorter.add(item);
    }

    List<ArchivedItem> sorted = drain(sorter);

    assertThat(ids(sorted)).isEqualTo(inOrder(items));
    assertThat(sorted)
        .extracting(ArchivedItem::article)
        .containsExactlyInAnyOrderElementsOf(items.stream().map(SourceItem::article).toList());
  }

  @Test
  void shouldGoOnBehindAsManyItems() throws IOException {
    List<SourceItem> items = shuffled(200, 4);
    List<ArchivedItem> all = sort(items.toArray(SourceItem[]::new));
    ArchiveSorter sorter = new ArchiveSorter(folder, RUN_START, null, LITTLE_MEMORY);
    for (SourceItem item : items) {
      sorter.add(item);
    }

    try (SortedArchive archive = sorter.sort()) {
      archive.skip(150);
      assertThat(drain(archive)).isEqualTo(all.subList(150, 200));
    }
  }

  @Test
  void shouldLeaveNothingBehind() throws IOException {
    ArchiveSorter sorter = new ArchiveSorter(folder, RUN_START, null, LITTLE_MEMORY);
    for (SourceItem item : shuffled(500, 5)) {
      sorter.add(item);
    }

    drain(sorter);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private List<ArchivedItem> sort(SourceItem... items) throws IOException {
    return sort(null, items);
  }

  private List<ArchivedItem> sort(@Nullable Instant asOf, SourceItem... items) throws IOException {
    ArchiveSorter sorter = new ArchiveSorter(folder, RUN_START, asOf);
    for (SourceItem item : items) {
      sorter.add(item);
    }
    return drain(sorter);
  }

  private static List<ArchivedItem> drain(ArchiveSorter sorter) throws IOException {
    try (SortedArchive archive = sorter.sort()) {
      return drain(archive);
    }
  }

  private static List<ArchivedItem> drain(SortedArchive archive) throws IOException {
    List<ArchivedItem> items = new ArrayList<>();
    for (ArchivedItem item = archive.next(); item != null; item = archive.next()) {
      items.add(item);
    }
    return items;
  }

  private static List<String> ids(List<ArchivedItem> items) {
    return items.stream().map(item -> String.valueOf(item.article().getId())).toList();
  }

  /** A stable sort in memory: the newest date stands for those that have none. */
  private static List<String> inOrder(List<SourceItem> items) {
    Instant newest =
        items.stream()
            .map(SourceItem::recordedObserved)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return items.stream()
        .sorted(
            Comparator.comparing(
                item -> Objects.requireNonNullElse(item.recordedObserved(), newest)))
        .map(item -> String.valueOf(item.article().getId()))
        .toList();
  }

  /** Many share a second; every tenth has no date. */
  private static List<SourceItem> shuffled(int size, long seed) {
    Random random = new Random(seed);
    List<SourceItem> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Instant observed = i % 10 == 0 ? null : DAY_1.plusSeconds(random.nextInt(size / 3));
      items.add(item("item-" + i, observed, null));
    }
    return items;
  }

  private static SourceItem item(
      String id, @Nullable Instant recorded, @Nullable String published) {
    RawArticle article =
        RawArticle.newBuilder()
            .setId(id)
            .setContentType(ContentType.TEXT)
            .setContent("It blows and it rains.")
            .setPublished(published)
            .setOrigin(Origin.newBuilder().setFile("archive.jsonl").build())
            .build();
    return new SourceItem(article, recorded);
  }
}
