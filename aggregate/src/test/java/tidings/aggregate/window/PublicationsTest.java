package tidings.aggregate.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.aggregate.store.MemoryTable;
import tidings.news.SummaryStatus;
import tidings.news.state.PublicationRow;

class PublicationsTest {
  private static final long END = Given.at("02T11:00:00");
  private static final Publication OPEN_WINDOW =
      new WindowPublication(
          new Window("sport", View.HOUR, END), 3, SummaryStatus.PROVISIONAL, true, null);
  private static final Publication FINAL_WINDOW =
      new WindowPublication(
          new Window("sport", View.QUARTER_DAY, END),
          4,
          SummaryStatus.FINAL,
          false,
          new TrendCounts(0, 7));
  private static final Publication ROLLING_VIEW =
      new RollingPublication("sport", View.HOUR, 5, true, END, false);
  private static final Publication CLOCK = new Clock(END);

  private final MemoryTable<PublicationRow> table = new MemoryTable<>();
  private final Publications publications = new Publications(table);

  @Test
  void shouldReadEachKindAsItWasSaved() {
    save(OPEN_WINDOW, FINAL_WINDOW, ROLLING_VIEW, CLOCK);

    List<Publication> read = new ArrayList<>();
    table.range("", "~", (key, row) -> read.add(Publication.of(key, row)));

    assertThat(read).containsExactlyInAnyOrder(OPEN_WINDOW, FINAL_WINDOW, ROLLING_VIEW, CLOCK);
  }

  @Test
  void shouldVisitOneKindAlone() {
    save(OPEN_WINDOW, FINAL_WINDOW, ROLLING_VIEW, CLOCK);

    List<Publication> rolling = new ArrayList<>();
    publications.visit(RollingPublication.class, rolling::add);

    assertThat(rolling).containsExactly(ROLLING_VIEW);
  }

  @Test
  void shouldKnowTheTimeThatWasSaved() {
    long before = publications.clock();
    save(CLOCK);

    assertThat(before).isZero();
    assertThat(publications.clock()).isEqualTo(END);
  }

  @Test
  void shouldStartARollingViewOfWhichNothingWasPublished() {
    save(ROLLING_VIEW);

    assertThat(publications.rolling("sport", View.HOUR)).isEqualTo(ROLLING_VIEW);
    assertThat(publications.rolling("sport", View.DAY))
        .isEqualTo(new RollingPublication("sport", View.DAY, 0, false, 0, true));
  }

  @Test
  void shouldDeleteOneWindowAlone() {
    save(OPEN_WINDOW, FINAL_WINDOW, ROLLING_VIEW, CLOCK);

    publications.delete(new Window("sport", View.HOUR, END));

    List<String> keys = new ArrayList<>();
    table.range("", "~", (key, row) -> keys.add(key));
    assertThat(keys).containsExactlyInAnyOrder(FINAL_WINDOW.key(), ROLLING_VIEW.key(), CLOCK.key());
  }

  private void save(Publication... all) {
    for (Publication publication : all) {
      publications.save(publication);
    }
  }
}
