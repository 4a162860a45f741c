package tidings.cli.deadletters;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import tidings.cli.terminal.Terminal;
import tidings.runtime.failure.Causes;
import tidings.runtime.process.InterruptedRun;
import tidings.runtime.process.Logging;

/**
 * What a subcommand does, ended cleanly by Ctrl-C; what goes wrong outside is told in a sentence.
 */
@FunctionalInterface
interface Work {
  /** Does it; returns the exit code. */
  int run(Progress progress) throws IOException;

  /**
   * Does it at the command line.
   *
   * @param advice what the user can do after an interruption
   */
  static int atCommandLine(String advice, Work work) {
    Logging.off();
    Progress progress = new Progress(Terminal.detect().interactive(), System.err);
    try (InterruptedRun interruption = InterruptedRun.watch(advice)) {
      return work.run(progress);
    } catch (InterruptException e) {
      return 130;
    } catch (IOException | KafkaException e) {
      progress.end();
      System.err.println("tidings dead-letters: " + sentence(e));
      return 1;
    } finally {
      progress.end();
    }
  }

  private static String sentence(Exception thrown) {
    if (thrown instanceof ProducerFencedException) {
      return "another redrive has taken over; what this one had not finished is left to it";
    }
    if (thrown instanceof TimeoutException) {
      return "the broker does not answer: " + thrown.getMessage();
    }
    if (thrown instanceof java.nio.file.FileSystemException problem) {
      return problem.getFile() + ": " + problem.getClass().getSimpleName();
    }
    Throwable root =
        Causes.of(thrown)
            .filter(ExecutionException.class::isInstance)
            .findFirst()
            .orElseGet(() -> Causes.rootOf(thrown));
    return thrown == root ? root.getMessage() : thrown.getMessage() + ": " + root.getMessage();
  }
}
