package tidings.cli.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import tidings.ingest.ArchiveWriter;
import tidings.ingest.archive.ArchivedItem;
import tidings.ingest.archive.SortedArchive;
import tidings.runtime.progress.ProgressBoard;

/**
 * Writes an archive at the speed at which it happened, times a factor; what lies between two items
 * passes as quickly.
 */
final class Player {
  private static final long BEAT_MILLIS = 200;

  private final ArchiveWriter writer;
  private final ProgressBoard board;
  private final Instant first;
  private final double speed;
  private final long start = System.nanoTime();

  /**
   * Makes a player that takes {@code length} for what happened between {@code first} and {@code
   * last}.
   */
  Player(ArchiveWriter writer, ProgressBoard board, Instant first, Instant last, Duration length) {
    this.writer = writer;
    this.board = board;
    this.first = first;
    this.speed = (double) Duration.between(first, last).toMillis() / length.toMillis();
  }

  /** Plays to the end. */
  void play(SortedArchive archive) throws IOException, InterruptedException {
    for (ArchivedItem item = archive.next(); item != null; item = archive.next()) {
      while (now().isBefore(item.observed())) {
        writer.promise(now());
        board.await(board::ended, BEAT_MILLIS);
      }
      writer.write(item);
    }
    writer.end();
  }

  private Instant now() {
    long realMillis = (System.nanoTime() - start) / 1_000_000;
    return first.plusMillis((long) (realMillis * speed));
  }
}
