package tidings.cli.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A pipeline that starts in the background, because a broker takes seconds to start. */
public final class StartingPipeline implements AutoCloseable {
  private final CompletableFuture<ArchivePipeline> pipeline;

  private StartingPipeline(CompletableFuture<ArchivePipeline> pipeline) {
    this.pipeline = pipeline;
  }

  /** Begins to start; returns at once. */
  public static StartingPipeline start(PipelineSettings settings) {
    return new StartingPipeline(CompletableFuture.supplyAsync(() -> startNow(settings)));
  }

  /**
   * Returns the pipeline once it runs.
   *
   * @throws UncheckedIOException with a user-facing message, if it cannot start
   */
  public ArchivePipeline await() {
    try {
      return pipeline.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Stops it, once it runs. */
  @Override
  public void close() {
    pipeline
        .handle((running, failure) -> running)
        .thenAccept(StartingPipeline::closeIfRunning)
        .join();
  }

  private static void closeIfRunning(@org.jspecify.annotations.Nullable ArchivePipeline running) {
    if (running != null) {
      running.close();
    }
  }

  private static ArchivePipeline startNow(PipelineSettings settings) {
    try {
      return ArchivePipeline.start(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    }
  }
}
