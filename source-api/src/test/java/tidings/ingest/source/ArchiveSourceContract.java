package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a source promises whose place ends: the last batch says so, and the bytes are counted. */
public abstract class ArchiveSourceContract extends ArticleSourceContract {
  @Override
  final boolean isEnd(SourceBatch batch) {
    return batch.exhausted();
  }

  @Test
  protected void hasReadAllOfItsBytesAtTheEnd() throws Exception {
    try (ArticleSource source = open(100)) {
      readAll(source, SourceCursor.START);

      assertThat(source.progress().totalBytes()).isPositive();
      assertThat(source.progress().bytes()).isEqualTo(source.progress().totalBytes());
    }
  }
}
