package tidings.standalone.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.archive.ArchivedItem;

/** The whole pipeline, real broker and registry: the result depends on the input alone. */
class SpineTest {
  private static final List<ArchivedItem> ARCHIVE = SyntheticArchive.of(7, 1_500);

  @TempDir Path folder;

  @Test
  void shouldGiveTheSameOnOneAndOnFourPartitions() throws IOException, InterruptedException {
    Run one = new Run(folder.resolve("one"), 1, 1).complete(ARCHIVE);
    Run four = new Run(folder.resolve("four"), 4, 2).complete(ARCHIVE);

    new SameAfterReplay(one).assertHolds(four);
    new NoArticleLost(ARCHIVE).assertHolds(four);
    new CountedOnce().assertHolds(four);
    assertThat(one.lines("stories.jsonl"))
        .as("merged stories")
        .anyMatch(line -> !line.contains("\"mergedInto\":null"));
    assertThat(one.lines("stories.jsonl"))
        .as("copies")
        .anyMatch(line -> line.contains("\"match\":\"COPY\""));
    assertThat(one.lines("summaries.jsonl"))
        .as("corrections")
        .anyMatch(line -> line.contains("\"CORRECTED\""));
    assertThat(one.lines("articles.jsonl"))
        .as("deletions")
        .anyMatch(line -> line.contains("\"deleted\":true"));
  }
}
