package tidings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogConfigurationTest {
  private static final String LOGGER = "tidings.news.Desk";
  @TempDir Path directory;

  @Test
  void shouldLogEachEventAsALineWithItsTime() throws Exception {
    try (LoggerContext log = start(Map.of())) {
      log.getLogger(LOGGER).info("{} articles", 3);
      log.getLogger(LOGGER).debug("not asked for");
      log.getLogger("org.example").info("of no interest");
      log.getLogger("org.example").warn("of interest");
    }

    List<String> lines = lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).endsWith(" [main] INFO tidings.news.Desk - 3 articles");
    assertThat(lines.get(1)).endsWith(" [main] WARN org.example - of interest");
    assertThat(OffsetDateTime.parse(lines.get(0).split(" ", 2)[0])).isNotNull();
  }

  @Test
  void shouldPutTheStackTraceBelowItsLine() throws Exception {
    try (LoggerContext log = start(Map.of())) {
      log.getLogger(LOGGER).error("failed", new IllegalStateException("no ink"));
    }

    assertThat(lines().get(0)).endsWith("- failed");
    assertThat(lines().get(1)).isEqualTo("java.lang.IllegalStateException: no ink");
    assertThat(lines().get(2)).startsWith("\tat ");
  }

  @Test
  void shouldWriteOneJsonObjectForEachEvent() throws Exception {
    String hostile = "\"quoted\" \\ \n next {line} \u0001 é \uD83D\uDC09 ${java:version} %m";
    try (LoggerContext log = start(Map.of("TIDINGS_LOG_FORMAT", "json"))) {
      log.getLogger(LOGGER).info("plain");
      log.getLogger(LOGGER).error(hostile, new IllegalStateException(hostile));
    }

    assertThat(lines()).hasSize(2);
    ObjectMapper json = new ObjectMapper();
    JsonNode plain = json.readTree(lines().get(0));
    assertThat(plain.fieldNames())
        .toIterable()
        .containsExactly("time", "level", "thread", "logger", "message");
    assertThat(OffsetDateTime.parse(plain.get("time").asText())).isNotNull();
    JsonNode failed = json.readTree(lines().get(1));
    assertThat(failed.get("level").asText()).isEqualTo("ERROR");
    assertThat(failed.get("logger").asText()).isEqualTo(LOGGER);
    assertThat(failed.get("message").asText()).isEqualTo(hostile);
    assertThat(failed.get("exception").asText())
        .startsWith("java.lang.IllegalStateException: " + hostile)
        .contains("\n\tat ");
  }

  @Test
  void shouldKeepFiveFilesOfTenMegabytes() throws Exception {
    String megabyte = "x".repeat(1 << 20);
    try (LoggerContext log = start(Map.of())) {
      Logger logger = log.getLogger(LOGGER);
      for (int written = 0; written < 75; written++) {
        logger.info("{} {}", written, megabyte);
      }
    }

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("a.log", "a.log.1", "a.log.2", "a.log.3", "a.log.4");
    }
    assertThat(Files.size(directory.resolve("a.log.4"))).isBetween(10L << 20, 12L << 20);
    assertThat(lines().get(lines().size() - 1)).contains("- 74 x");
  }

  @Test
  void shouldTakeTheNameOfADirectoryAsItIs() throws Exception {
    directory = Files.createDirectory(directory.resolve("100% of ${java:version} %d{yyyy}"));
    try (LoggerContext log = start(Map.of())) {
      log.getLogger(LOGGER).info("x".repeat(10 << 20));
      log.getLogger(LOGGER).info("here");
    }

    assertThat(lines()).singleElement().asString().endsWith("here");
    assertThat(directory.resolve("a.log.1")).exists();
  }

  private LoggerContext start(Map<String, String> variables) {
    LoggerContext context = new LoggerContext("test");
    context.start(
        LogConfiguration.toFile(directory.resolve("a.log"), LogSettings.read(variables::get)));
    return context;
  }

  private List<String> lines() throws Exception {
    return Files.readAllLines(directory.resolve("a.log"));
  }
}
