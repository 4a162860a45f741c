package tidings.cli.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.archive.ArchivedItem;

/**
 * The registry does not answer for a minute, while articles come in and a service, which has to ask
 * it for every schema, starts anew.
 */
@NeedsDocker
class RegistryAwayIT {
  private static final List<ArchivedItem> ARCHIVE = Undisturbed.ARCHIVE;
  private static final int FIRST = ARCHIVE.size() / 3;
  private static final long AWAY_MILLIS = 60_000;

  @TempDir Path folder;

  @Test
  void shouldLoseNothingWhileTheRegistryIsAway() throws IOException, InterruptedException {
    RegistryContainer registry = Stack.shared().registry();
    try (ArchiveRun run = ArchiveRun.start(Stack.shared(), "registry-away")) {
      run.write(ARCHIVE.subList(0, FIRST));
      run.awaitPlaced(FIRST / 4);

      registry.pause();
      run.enrich().kill();
      run.enrich().startAgain();
      run.write(ARCHIVE.subList(FIRST, ARCHIVE.size()));
      assertThat(run.endsWithin(AWAY_MILLIS)).isFalse();
      registry.unpause();

      Undisturbed.assertSame(run.complete(folder));
      run.enrich().awaitReady();
    }
  }
}
