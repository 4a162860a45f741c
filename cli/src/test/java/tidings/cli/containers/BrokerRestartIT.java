package tidings.cli.containers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.archive.ArchivedItem;

/** The broker goes away and comes back in the middle of a run. */
@NeedsDocker
class BrokerRestartIT {
  private static final List<ArchivedItem> ARCHIVE = Undisturbed.ARCHIVE;
  private static final int FIRST = ARCHIVE.size() / 3;

  @TempDir Path folder;

  @Test
  void shouldGoOnAfterTheBrokerIsBack() throws IOException, InterruptedException {
    Stack stack = Stack.shared();
    try (ArchiveRun run = ArchiveRun.start(stack, "broker-restart")) {
      run.write(ARCHIVE.subList(0, FIRST));
      run.awaitPlaced(FIRST / 4);

      stack.broker().terminate();
      stack.broker().startAgain();

      run.write(ARCHIVE.subList(FIRST, ARCHIVE.size()));
      Undisturbed.assertSame(run.complete(folder));
    }
  }
}
