package tidings.cli.containers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.archive.ArchivedItem;

/**
 * One of two instances is frozen for longer than its session: the other takes its partitions, and
 * what the frozen one had begun is not done twice when it thaws.
 */
@NeedsDocker
class PausedContainerIT {
  private static final List<ArchivedItem> ARCHIVE = Undisturbed.ARCHIVE;
  private static final int FIRST = ARCHIVE.size() / 3;

  @TempDir Path folder;

  @Test
  void shouldCountOnceWhenAFrozenInstanceThaws() throws IOException, InterruptedException {
    try (ArchiveRun run = ArchiveRun.start(Stack.shared(), "paused");
        ServiceContainer other = run.service("enrich").withSetting("INSTANCE", "2")) {
      other.start();
      run.write(ARCHIVE.subList(0, FIRST));
      run.awaitPlaced(FIRST / 4);

      run.enrich().pause();
      run.write(ARCHIVE.subList(FIRST, ARCHIVE.size()));
      // More than what was on its way: so the other has all partitions.
      run.awaitPlaced(ARCHIVE.size() / 2);
      run.enrich().unpause();

      Undisturbed.assertSame(run.complete(folder));
      run.enrich().awaitReady();
    }
  }
}
