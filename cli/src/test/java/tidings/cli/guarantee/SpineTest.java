package tidings.cli.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.ArchiveWriter;
import tidings.ingest.archive.ArchivedItem;

/** The whole pipeline, real broker and registry: the result depends on the input alone. */
class SpineTest {
  private static final long SEED = 7;
  private static final List<ArchivedItem> ARCHIVE = SyntheticArchive.of(SEED, 1_500);

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

  @Test
  void shouldDependOnChanceWithoutTicks() throws IOException, InterruptedException {
    // A promise that nothing older than the far future will come: from then on nothing waits for
    // anything.
    Consumer<ArchiveWriter> withoutTicks =
        writer -> writer.promise(Instant.parse("2100-01-01T00:00:00Z"));

    Run one = new Run(folder.resolve("one"), 1, 1).complete(ARCHIVE, placed -> {}, withoutTicks);
    Run four = new Run(folder.resolve("four"), 4, 2).complete(ARCHIVE, placed -> {}, withoutTicks);

    assertThat(four.lines("stories.jsonl")).isNotEqualTo(one.lines("stories.jsonl"));
  }

  @Test
  void shouldGiveTheSameAfterKills() throws IOException, InterruptedException {
    int kills = Integer.getInteger("tidings.kills", 3);
    // Long enough that each of the kills falls between the first and the last output.
    int articles = Math.max(1_500, 300 * kills);

    Run undisturbed =
        new Run(folder.resolve("undisturbed"), 2, 1).complete(SyntheticArchive.of(SEED, articles));
    Run killed =
        new KilledRun(new Run(folder.resolve("killed"), 2, 1), SEED, articles).complete(kills);

    new SameAfterReplay(undisturbed).assertHolds(killed);
    new NoArticleLost(SyntheticArchive.of(SEED, articles)).assertHolds(killed);
    new CountedOnce().assertHolds(killed);
  }
}
