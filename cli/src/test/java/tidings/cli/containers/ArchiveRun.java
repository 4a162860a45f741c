package tidings.cli.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tidings.cli.batch.OutputFiles;
import tidings.cli.guarantee.Run;
import tidings.ingest.ArchiveWriter;
import tidings.ingest.ArchiveWriterSettings;
import tidings.ingest.archive.ArchivedItem;
import tidings.runtime.progress.ProgressBoard;
import tidings.runtime.progress.ProgressReader;
import tidings.schemas.Namespace;

/**
 * An archive that goes through the three services, each in a container of its own. The test says
 * when what is written, and may disturb whom it likes in between.
 */
final class ArchiveRun implements AutoCloseable {
  private static final long MAX_MILLIS = 240_000;

  private final Stack stack;
  private final Namespace namespace;
  private final ServiceContainer ingest;
  private final ServiceContainer enrich;
  private final ServiceContainer aggregate;
  private final ProgressBoard board =
      new ProgressBoard(
          Set.of("aggregate/stories/0", "aggregate/summaries/0", "aggregate/summaries/1"));
  private final ProgressReader progress;
  private final ArchiveWriter writer;

  private ArchiveRun(Stack stack, Namespace namespace) {
    this.stack = stack;
    this.namespace = namespace;
    // As in Run: dates are judged by the moment at which the run began.
    this.ingest = service("ingest").withSetting("RUN_START", "2026-04-01T00:00:00Z");
    this.enrich = service("enrich");
    this.aggregate = service("aggregate");
    String address = stack.broker().address();
    this.progress = ProgressReader.start(address, stack.serdes(), namespace, board);
    this.writer =
        new ArchiveWriter(
            new ArchiveWriterSettings(
                namespace, address, stack.registry().url(), NewsClient.PARTITIONS),
            board);
  }

  /** Starts the services in a namespace; returns when all are ready. */
  static ArchiveRun start(Stack stack, String name) throws InterruptedException {
    Namespace namespace = new Namespace(name);
    NewsClient.of(stack, namespace).createTopics();
    ArchiveRun run = new ArchiveRun(stack, namespace);
    Stream.of(run.ingest, run.enrich, run.aggregate).parallel().forEach(ServiceContainer::start);
    return run;
  }

  /** Returns a container of a service in this run, not yet started. */
  ServiceContainer service(String service) {
    return new ServiceContainer(service, stack, namespace);
  }

  ServiceContainer ingest() {
    return ingest;
  }

  ServiceContainer enrich() {
    return enrich;
  }

  ServiceContainer aggregate() {
    return aggregate;
  }

  /** Writes items, and promises that the next are no older than the last. */
  void write(List<ArchivedItem> items) throws InterruptedException {
    for (ArchivedItem item : items) {
      writer.write(item);
    }
    writer.promise(items.get(items.size() - 1).observed());
  }

  /** Waits until so many articles, repeated ones not among them, are in stories. */
  void awaitPlaced(long articles) throws InterruptedException {
    if (!board.await(() -> placed() >= articles, MAX_MILLIS)) {
      throw new AssertionError(
          "%d of %d articles are in stories after %d ms".formatted(placed(), articles, MAX_MILLIS));
    }
  }

  /** Returns how many articles are in stories as far as this JVM knows. */
  long placed() {
    Map<String, Long> counts = board.counts("aggregate");
    return counts.getOrDefault("added", 0L) + counts.getOrDefault("revised", 0L);
  }

  /** Lets so much time pass, as long as the run goes on; returns whether it ended. */
  boolean endsWithin(long millis) throws InterruptedException {
    return board.await(board::ended, millis);
  }

  /** Writes the end and returns, when all is through, what came out. */
  Run complete(Path folder) throws IOException, InterruptedException {
    writer.end();
    if (!endsWithin(MAX_MILLIS)) {
      throw new AssertionError(
          "the run has not ended after %d ms; aggregate's log:%n%s"
              .formatted(MAX_MILLIS, aggregate.getLogs()));
    }
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    new OutputFiles(stack.broker().address(), stack.serdes(), namespace, folder, scratch)
        .writeAll();
    return new Run(folder, NewsClient.PARTITIONS, 1);
  }

  @Override
  public void close() {
    writer.close();
    progress.close();
    Stream.of(ingest, enrich, aggregate).forEach(ServiceContainer::stop);
  }
}
