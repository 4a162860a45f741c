package tidings.ingest.source;

import java.io.IOException;

/**
 * A place that articles come from: a feed, an interface, a folder. This is the contract:
 *
 * <ol>
 *   <li><b>Who calls.</b> A task of Kafka Connect for live sources, the archive's reader for files.
 *       A source knows neither.
 *   <li><b>On which thread.</b> {@link #poll} is called from one thread at a time; {@link #close}
 *       may come from another one and makes a waiting poll end soon.
 *   <li><b>How often.</b> Again and again, until a batch is exhausted; a live source never is.
 *       After a batch with items at once, after an empty one, which says that there is nothing now,
 *       when the caller thinks fit. A poll takes seconds at most; what takes longer goes on in the
 *       next.
 *   <li><b>Cursors.</b> {@code poll(c)} returns what follows {@code c}, and the cursor after it.
 *       The first poll gets {@link SourceCursor#START} or a cursor that the source returned before
 *       it was restarted. Everything that a source has to remember is in the cursor: nothing else
 *       survives.
 *   <li><b>Nothing twice, nothing lost.</b> Polling from any returned cursor yields exactly what
 *       followed it, as long as the place itself keeps it.
 *   <li><b>Order.</b> The same place gives the same items in the same order, whatever the size of
 *       the batches.
 *   <li><b>Unchanged.</b> Items are delivered as they are: cleaning, dating and dropping what did
 *       not change are ingest's business.
 *   <li><b>What may be thrown.</b> {@link IOException} if the place cannot be reached now: the
 *       caller waits and polls again from the same cursor; {@link RetryLaterException} if the place
 *       says for how long. Its message becomes the source's status. Anything else stops the source.
 *   <li><b>One bad item.</b> It is delivered as an {@link UnreadableItem}, and the rest follows.
 *   <li><b>Memory.</b> A batch is a few thousand items or a few MiB at most, whatever the size of
 *       the place.
 * </ol>
 */
public interface ArticleSource extends AutoCloseable {
  /**
   * Returns what follows the cursor.
   *
   * @throws IOException if the place cannot be read now; polling again from the same cursor is safe
   * @throws InterruptedException if the thread was interrupted while waiting
   */
  SourceBatch poll(SourceCursor from) throws IOException, InterruptedException;

  /** Returns how far the source has read. */
  default SourceProgress progress() {
    return SourceProgress.UNKNOWN;
  }

  /** Lets go of files and connections. Closing again does nothing. */
  @Override
  void close();
}
