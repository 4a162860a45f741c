package tidings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each in a JVM of its own: a JVM has one log. */
class LoggingTest {
  @TempDir Path directory;

  @Test
  void shouldWriteNothingButEventsToStandardErrorAndNothingToStandardOutput() throws Exception {
    Finished finished = run("error");

    assertThat(finished.out()).isEmpty();
    assertThat(finished.errors().lines()).hasSize(2);
    assertThat(finished.errors())
        .contains("INFO tidings.Someone - worth knowing")
        .contains("WARN org.example.Library - worth a look");
  }

  @Test
  void shouldWriteNothingAtAllWhenOff() throws Exception {
    Finished finished = run("off");

    assertThat(finished.out()).isEmpty();
    assertThat(finished.errors()).isEmpty();
  }

  @Test
  void shouldLogToAFileAndKeepTheFormerOne() throws Exception {
    Path log = directory.resolve("logs/tidings.log");
    Files.createDirectories(log.getParent());
    Files.writeString(log, "the former run");

    Finished finished = run("file");

    assertThat(finished.out()).isEmpty();
    assertThat(finished.errors()).isEmpty();
    assertThat(log.resolveSibling("tidings.log.previous")).hasContent("the former run");
    assertThat(Files.readAllLines(log)).hasSize(2);
  }

  @Test
  void shouldSayThatAFileCannotBeWritten() throws Exception {
    Finished finished = run("unwritable");

    assertThat(finished.out()).isEmpty();
    assertThat(finished.errors()).startsWith("The log cannot be written to ").hasLineCount(1);
  }

  @Test
  void shouldMindTheSettings() throws Exception {
    Finished finished = run("error", "-Dtidings.log.level=warn", "-Dtidings.log.format=json");

    assertThat(finished.errors().lines()).hasSize(1);
    assertThat(finished.errors()).startsWith("{\"time\":").contains("worth a look");
  }

  @Test
  void shouldTakeOverWhereALoggerIsThereAlready() throws Exception {
    Finished finished = run("late");

    assertThat(finished.errors().lines()).hasSize(2);
  }

  private Finished run(String target, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
    command.addAll(Arrays.asList(options));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            LoggingTest.class.getName(),
            target,
            directory.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    Path out = directory.resolve("out");
    Path errors = directory.resolve("errors");
    builder.redirectOutput(out.toFile()).redirectError(errors.toFile());
    builder.start().waitFor();
    return new Finished(Files.readString(out), Files.readString(errors));
  }

  /** What a process printed. */
  private record Finished(String out, String errors) {}

  /** Logs two events, and one that no one asked for. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "error" -> Logging.toStandardError();
      case "off" -> Logging.off();
      case "file" -> Logging.toFile(directory.resolve("logs/tidings.log"));
      case "unwritable" -> refuse(directory.resolve("a-name-too-long-".repeat(20)));
      case "late" -> {
        LoggerFactory.getLogger("tidings.Early").info("too early to be heard");
        Logging.toStandardError();
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    Logger library = LoggerFactory.getLogger("org.example.Library");
    library.info("of no interest");
    LoggerFactory.getLogger("tidings.Someone").info("worth knowing");
    library.warn("worth a look");
  }

  private static void refuse(Path file) {
    try {
      Logging.toFile(file);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
