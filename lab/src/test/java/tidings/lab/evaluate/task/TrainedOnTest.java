package tidings.lab.evaluate.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedOnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gmb-core.bio.gz",
        "gmb-train-norm.bio.gz",
        "crossner-ai-dev.bio",
        "wnut-train.bio",
        "newsmtsc-rw-train.jsonl.gz"
      })
  void shouldMarkWhatTheShippedModelsHaveSeen(String name) {
    assertThat(marked(name)).containsEntry("trainedOn", true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ww-dev.bio.gz", "gmb-test-norm.bio.gz", "newsmtsc-rw-dev.jsonl.gz"})
  void shouldLeaveOthersUnmarked(String name) {
    assertThat(marked(name)).isEmpty();
  }

  private static Map<String, Object> marked(String name) {
    Map<String, Object> extras = new HashMap<>();
    TrainedOn.mark(Path.of("data", name), extras);
    return extras;
  }
}
