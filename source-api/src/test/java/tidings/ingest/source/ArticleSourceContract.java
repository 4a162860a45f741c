package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@link ArticleSource} promises. The test of every source extends {@link LiveSourceContract}
 * or {@link ArchiveSourceContract}, over a place that holds more than ten items and at least one
 * that cannot be read.
 */
public abstract class ArticleSourceContract {
  /** A source that goes on after so many polls over the place of a test has no end. */
  private static final int MAX_POLLS = 1_000;

  ArticleSourceContract() {}

  /** Opens a new source over the same place, with batches of at most that many items. */
  protected abstract ArticleSource open(int batch) throws IOException;

  /** Tells whether a batch says that nothing follows it, for ever or for now. */
  abstract boolean isEnd(SourceBatch batch);

  @Test
  protected void deliversWhatItsTestNeeds() throws Exception {
    Reading all = readAll(100, SourceCursor.START);

    assertThat(all.items).hasSizeGreaterThan(10);
    assertThat(all.unreadable).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  protected void deliversTheSameInBatchesOfAnySize(int batch) throws Exception {
    Reading inBatches = readAll(batch, SourceCursor.START);

    assertThat(inBatches.delivered()).isEqualTo(readAll(100, SourceCursor.START).delivered());
    assertThat(inBatches.sizes).allMatch(size -> size <= batch);
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
                  .isLessThanOrEqualTo(UnreadableItem.MAX_ORIGINAL_BYTES);
            });
  }

  @Test
  protected void isClosedTwice() throws Exception {
    ArticleSource source = open(1);
    source.poll(SourceCursor.START);
    source.close();

    source.close();
  }

  private Reading readAll(int batch, SourceCursor from) throws Exception {
    try (ArticleSource source = open(batch)) {
      return readAll(source, from);
    }
  }

  final Reading readAll(ArticleSource source, SourceCursor from) throws Exception {
    Reading reading = new Reading();
    SourceBatch batch;
    SourceCursor cursor = from;
    do {
      reading.note(cursor);
      batch = source.poll(cursor);
      reading.add(batch);
      cursor = batch.next();
      assertThat(reading.sizes).as("polls up to the end").hasSizeLessThan(MAX_POLLS);
    } while (!isEnd(batch));
    reading.note(cursor);
    return reading;
  }

  /** What a source delivered from a cursor up to the end. */
  static final class Reading {
    final List<SourceItem> items = new ArrayList<>();
    final List<UnreadableItem> unreadable = new ArrayList<>();
    final List<SourceCursor> cursors = new ArrayList<>();
    final List<Integer> itemsBefore = new ArrayList<>();
    final List<Integer> unreadableBefore = new ArrayList<>();
    final List<Integer> sizes = new ArrayList<>();

    private void note(SourceCursor cursor) {
      cursors.add(cursor);
      itemsBefore.add(items.size());
      unreadableBefore.add(unreadable.size());
    }

    private void add(SourceBatch batch) {
      items.addAll(batch.items());
      unreadable.addAll(batch.unreadable());
      sizes.add(batch.items().size() + batch.unreadable().size());
    }

    List<List<?>> delivered() {
      return List.of(items, unreadable);
    }

    SourceCursor end() {
      return cursors.get(cursors.size() - 1);
    }
  }
}
