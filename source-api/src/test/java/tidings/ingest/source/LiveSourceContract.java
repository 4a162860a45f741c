package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * What a source promises whose place goes on, as a feed or an API does: it is never exhausted, an
 * empty batch says that there is nothing now, and a place that is away is a failure that passes.
 */
public abstract class LiveSourceContract extends ArticleSourceContract {
  /**
   * Makes the place unreachable, or reachable again; of a {@code Site}, {@code
   * site.setAvailable(false)}.
   */
  protected abstract void setReachable(boolean reachable);

  @Override
  final boolean isEnd(SourceBatch batch) {
    assertThat(batch.exhausted()).as("exhausted").isFalse();
    return batch.isEmpty();
  }

  @Test
  protected void deliversNothingTwiceWhileThePlaceStaysAsItIs() throws Exception {
    try (ArticleSource source = open(100)) {
      SourceCursor end = readAll(source, SourceCursor.START).end();

      SourceBatch again = source.poll(end);

      assertThat(again.isEmpty()).isTrue();
      assertThat(source.poll(again.next()).isEmpty()).isTrue();
    }
  }

  @Test
  protected void knowsNoTotalOfItsBytes() throws Exception {
    try (ArticleSource source = open(100)) {
      readAll(source, SourceCursor.START);

      assertThat(source.progress().totalBytes()).isZero();
    }
  }

  @Test
  protected void saysThatThePlaceIsAwayAndGoesOnWhenItIsBack() throws Exception {
    try (ArticleSource source = open(2)) {
      SourceBatch first = source.poll(SourceCursor.START);
      setReachable(false);
      try (ArticleSource restarted = open(2)) {
        assertThatThrownBy(() -> restarted.poll(first.next()))
            .isInstanceOf(IOException.class)
            .message()
            .isNotBlank();
        setReachable(true);

        assertThat(restarted.poll(first.next())).isEqualTo(source.poll(first.next()));
      }
    }
  }
}
