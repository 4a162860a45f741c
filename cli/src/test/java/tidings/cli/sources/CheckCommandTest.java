package tidings.cli.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tidings.cli.command.Failures;
import tidings.cli.terminal.StandardStreams;

class CheckCommandTest {
  @RegisterExtension final StandardStreams streams = new StandardStreams();
  private final ByteArrayOutputStream out = streams.out();
  private final ByteArrayOutputStream errors = streams.errors();
  @TempDir Path folder;

  @Test
  void shouldShowWhatWouldBePublished() throws Exception {
    Tap tap = Tap.open("check-coast");
    tap.pour("a");
    tap.pour("b");

    assertThat(check(declared("check-coast"))).isZero();

    assertThat(text(out))
        .isEqualTo(
            """
            check-coast (tap): 2 articles would be published
              The lighthouse of check-coast is lit again
                check-coast, 2026-03-01 08:00 UTC (feed), 61 characters
              The lighthouse of check-coast is lit again
                check-coast, 2026-03-01 08:00 UTC (feed), 61 characters

            """);
  }

  @Test
  void shouldShowNoMoreThanTheLimit() throws Exception {
    Tap tap = Tap.open("check-limit");
    tap.pour("a");
    tap.pour("b");
    tap.pour("c");

    check(declared("check-limit"), "--limit", "1");

    assertThat(text(out)).contains("3 articles would be published", "  … and 2 more");
  }

  @Test
  void shouldGoOnAfterAFailedSource() throws Exception {
    Tap.open("check-ill").shut("https://check-ill.example answers 503");
    Tap.open("check-fault").breakDown();
    Tap.open("check-well").pour("a");

    int exitCode =
        check(declared("check-ill") + declared("check-fault") + declared("check-well"), "--json");

    assertThat(exitCode).isEqualTo(1);
    assertThat(text(out).lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"declared\":\"check-ill\",\"kind\":\"failed\","
                            + "\"reason\":\"https://check-ill.example answers 503\"}"),
            line -> assertThat(line).contains("check-fault", "has a fault", "the tap is broken"),
            line ->
                assertThat(line)
                    .startsWith("{\"declared\":\"check-well\",\"kind\":\"article\",\"id\":\"")
                    .contains(
                        "\"published\":\"2026-03-01T08:00:00Z\",\"publishedOrigin\":\"FEED\"",
                        "\"characters\":61",
                        "\"flags\":[]"));
  }

  @Test
  void shouldRefuseAWrongFile() throws Exception {
    assertThat(check("  coast:\n    type: carrier-pigeon\n")).isEqualTo(2);

    assertThat(text(errors)).contains("sources.yaml has 1 problem", "line 3", "carrier-pigeon");
    assertThat(text(out)).isEmpty();
  }

  private int check(String lines, String... options) throws Exception {
    Path file = Files.writeString(folder.resolve("sources.yaml"), "sources:\n" + lines);
    return new CommandLine(new CheckCommand())
        .setExecutionExceptionHandler(new Failures())
        .execute(
            Stream.concat(Stream.of(file.toString()), Arrays.stream(options))
                .toArray(String[]::new));
  }

  private static String declared(String tap) {
    return "  %s:\n    type: tap\n    tap: %s\n".formatted(tap, tap);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
