package tidings.cli.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.cli.guarantee.CountedOnce;
import tidings.cli.guarantee.NoArticleLost;
import tidings.cli.guarantee.Run;
import tidings.cli.guarantee.SameAfterReplay;
import tidings.cli.guarantee.SyntheticArchive;
import tidings.ingest.archive.ArchivedItem;

/** What an archive gives in one JVM where nothing is in the way; computed once. */
final class Undisturbed {
  /** The archive that every disturbed run is given. */
  static final List<ArchivedItem> ARCHIVE = SyntheticArchive.of(11, 900);

  private static @Nullable Run run;

  private Undisturbed() {}

  /**
   * Asserts that a run in containers gave the same to the byte, lost nothing, counted nothing twice
   * and refused nothing.
   */
  static void assertSame(Run disturbed) throws IOException, InterruptedException {
    assertThat(disturbed.lines("dead-letters.jsonl")).as("dead letters").isEmpty();
    new NoArticleLost(ARCHIVE).assertHolds(disturbed);
    new CountedOnce().assertHolds(disturbed);
    new SameAfterReplay(run()).assertHolds(disturbed);
  }

  private static synchronized Run run() throws IOException, InterruptedException {
    if (run == null) {
      Path folder = Files.createTempDirectory(Path.of("target"), "undisturbed");
      run = new Run(folder, NewsClient.PARTITIONS, 1).complete(ARCHIVE);
    }
    return run;
  }
}
