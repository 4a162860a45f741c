package tidings.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import tidings.enrich.annotator.UnusableAnnotatorException;
import tidings.ingest.source.UnreadableInputException;
import tidings.runtime.progress.RunFailedException;
import tidings.runtime.settings.SettingsException;

/**
 * What a command that fails prints, and its exit code: 2 for what the user gave, 1 for what the
 * world did, both with a user-facing message; our own faults with their stack trace.
 */
public final class Failures implements IExecutionExceptionHandler {
  private static final List<Class<? extends Exception>> BAD_INPUT =
      List.of(
          BadInputException.class,
          SettingsException.class,
          UnreadableInputException.class,
          UnusableAnnotatorException.class);

  private static final List<Class<? extends Exception>> FAILED =
      List.of(
          IOException.class,
          UncheckedIOException.class,
          KafkaException.class,
          RunFailedException.class);

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed)
      throws Exception {
    if (isOneOf(BAD_INPUT, thrown)) {
      print(thrown, command);
      return CommandLine.ExitCode.USAGE;
    }
    if (isOneOf(FAILED, thrown)) {
      print(thrown, command);
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw thrown;
  }

  private static boolean isOneOf(List<Class<? extends Exception>> classes, Exception thrown) {
    return classes.stream().anyMatch(each -> each.isInstance(thrown));
  }

  private static void print(Exception thrown, CommandLine command) {
    command.getErr().printf("%s: %s%n", command.getCommandSpec().qualifiedName(), message(thrown));
    command.getErr().flush();
  }

  private static String message(Exception thrown) {
    if (thrown instanceof ProducerFencedException) {
      return "another redrive has taken over; what this one had not finished is left to it";
    }
    if (thrown instanceof TimeoutException) {
      return "the broker does not answer: " + thrown.getMessage();
    }
    if (thrown instanceof FileSystemException problem && problem.getReason() == null) {
      return problem.getFile() + ": " + problem.getClass().getSimpleName();
    }
    Throwable cause = thrown.getCause();
    return thrown instanceof KafkaException && cause != null && cause.getMessage() != null
        ? thrown.getMessage() + ": " + cause.getMessage()
        : String.valueOf(thrown.getMessage());
  }
}
