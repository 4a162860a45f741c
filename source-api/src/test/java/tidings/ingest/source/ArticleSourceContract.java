package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@link ArticleSource} promises. The test of every source extends this, over a place that
 * holds more than ten items and at least one that cannot be read.
 */
public abstract class ArticleSourceContract {
  /** Opens a new source over the same place, with batches of at most that many items. */
  protected abstract ArticleSource open(int batch) throws IOException;

  @Test
  protected void deliversWhatItsTestNeeds() throws Exception {
    Reading all = readAll(100, SourceCursor.START);

    assertThat(all.items).hasSizeGreaterThan(10);
    assertThat(all.unreadable).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  protected void deliversTheSameInBatchesOfAnySize(int batch) throws Exception {
    assertThat(readAll(batch, SourceCursor.START).delivered())
        .isEqualTo(readAll(100, SourceCursor.START).delivered());
  }

  @Test
  protected void deliversTheSameInTwoRuns() throws Exception {
    assertThat(readAll(3, SourceCursor.START).cursors)
        .isEqualTo(readAll(3, SourceCursor.START).cursors);
  }

  @Test
  protected void goesOnFromEveryCursorWithExactlyTheRest() throws Exception {
    Reading all = readAll(1, SourceCursor.START);
    for (int i = 0; i < all.cursors.size(); i++) {
      Reading rest = readAll(5, all.cursors.get(i));
      assertThat(rest.items).isEqualTo(all.items.subList(all.itemsBefore.get(i), all.items.size()));
      assertThat(rest.unreadable)
          .isEqualTo(all.unreadable.subList(all.unreadableBefore.get(i), all.unreadable.size()));
    }
  }

  @Test
  protected void goesBackToACursorOfItsOwn() throws Exception {
    try (ArticleSource source = open(2)) {
      SourceBatch first = source.poll(SourceCursor.START);
      SourceBatch second = source.poll(first.next());
      assertThat(source.poll(first.next())).isEqualTo(second);
    }
  }

  @Test
  protected void saysWhatIsWrongWithWhatItCannotRead() throws Exception {
    assertThat(readAll(100, SourceCursor.START).unreadable)
        .allSatisfy(
            item -> {
              assertThat(item.reason()).contains(";").doesNotStartWith("null");
              assertThat(item.original().remaining())
                  .isLessThanOrEqualTo(UnreadableItem.LONGEST_ORIGINAL);
            });
  }

  @Test
  protected void isClosedTwice() throws Exception {
    ArticleSource source = open(1);
    source.poll(SourceCursor.START);
    source.close();

    source.close();
  }

  @Test
  protected void hasReadAllOfItsBytesAtTheEnd() throws Exception {
    try (ArticleSource source = open(100)) {
      readAll(source, SourceCursor.START);

      assertThat(source.progress().bytes()).isEqualTo(source.progress().totalBytes());
    }
  }

  private Reading readAll(int batch, SourceCursor from) throws Exception {
    try (ArticleSource source = open(batch)) {
      return readAll(source, from);
    }
  }

  private static Reading readAll(ArticleSource source, SourceCursor from) throws Exception {
    Reading reading = new Reading();
    SourceCursor cursor = from;
    boolean exhausted = false;
    while (!exhausted) {
      reading.note(cursor);
      SourceBatch batch = source.poll(cursor);
      reading.items.addAll(batch.items());
      reading.unreadable.addAll(batch.unreadable());
      cursor = batch.next();
      exhausted = batch.exhausted();
    }
    reading.note(cursor);
    return reading;
  }

  private static final class Reading {
    final List<SourceItem> items = new ArrayList<>();
    final List<UnreadableItem> unreadable = new ArrayList<>();
    final List<SourceCursor> cursors = new ArrayList<>();
    final List<Integer> itemsBefore = new ArrayList<>();
    final List<Integer> unreadableBefore = new ArrayList<>();

    void note(SourceCursor cursor) {
      cursors.add(cursor);
      itemsBefore.add(items.size());
      unreadableBefore.add(unreadable.size());
    }

    List<List<?>> delivered() {
      return List.of(items, unreadable);
    }
  }
}
