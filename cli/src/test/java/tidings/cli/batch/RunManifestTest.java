package tidings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunManifestTest {
  private static final List<String> ANNOTATORS = List.of("language 1", "tickers 1");
  private static final Map<String, String> SETTINGS = Map.of("tickers.most", "20");

  @TempDir Path folder;

  @Test
  void shouldBeTheSameRunAfterItWasWrittenAndRead() throws IOException {
    RunManifest run = run(SETTINGS, ANNOTATORS);
    Path file = folder.resolve("run.json");
    run.write(file);

    assertThat(RunManifest.read(file)).isEqualTo(run);
    assertThat(RunManifest.read(file).differenceTo(run)).isEmpty();
  }

  @Test
  void shouldTellOtherSettingsOfAnAnnotator() {
    RunManifest before = run(SETTINGS, ANNOTATORS);

    assertThat(before.differenceTo(run(Map.of(), ANNOTATORS)))
        .isEqualTo("--annotator: {tickers.most=20} then, {} now");
  }

  @Test
  void shouldTellAnotherVersionOfAnAnnotator() {
    RunManifest before = run(SETTINGS, ANNOTATORS);

    assertThat(before.differenceTo(run(SETTINGS, List.of("language 1", "tickers 2"))))
        .isEqualTo("annotators: [language 1, tickers 1] then, [language 1, tickers 2] now");
  }

  @Test
  void shouldReadAManifestOfBeforeAnnotatorsWereWrittenDown() throws IOException {
    Path file = folder.resolve("run.json");
    Files.writeString(
        file,
        "{\"inputs\":[\"/news\"],\"fingerprint\":\"1f\",\"partitions\":2,\"asOf\":\"\",\"runStart\":\"2026-03-01T08:00:00Z\",\"finished\":false}");

    assertThat(RunManifest.read(file)).isEqualTo(run(Map.of(), List.of()));
  }

  @Test
  void shouldHoldARunToItsAnnotators() throws IOException {
    Path out = folder.resolve("out");
    RunManifest wanted = run(SETTINGS, List.of());
    RunDirectory.open(out, wanted, false).heldTo(ANNOTATORS);

    RunDirectory again = RunDirectory.open(out, wanted, false);

    assertThat(again.heldTo(ANNOTATORS).manifest().annotators()).isEqualTo(ANNOTATORS);
    assertThatThrownBy(() -> again.heldTo(List.of("language 2")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("annotators: [language 1, tickers 1] then, [language 2] now");
  }

  private static RunManifest run(Map<String, String> settings, List<String> annotators) {
    return new RunManifest(
        List.of("/news"), "1f", 2, "", settings, annotators, "2026-03-01T08:00:00Z", false);
  }
}
