package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotatorSettingsTest {
  /** Takes any setting, and keeps it. */
  private static final class Keeper implements Annotator {
    private final String name;
    private Map<String, String> kept = Map.of();

    Keeper(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public void configure(Map<String, String> settings) {
      kept = Map.copyOf(settings);
    }

    @Override
    public Findings annotate(AnnotatedArticle article) {
      return Findings.of();
    }
  }

  private final Keeper onnx = new Keeper("onnx");
  private final Keeper onnxEntities = new Keeper("onnx-entities");

  @Test
  void shouldGiveEachItsOwn() {
    configure(Map.of("onnx.model", "a", "onnx-entities.model", "b"));

    assertThat(onnx.kept).containsExactly(Map.entry("model", "a"));
    assertThat(onnxEntities.kept).containsExactly(Map.entry("model", "b"));
  }

  @Test
  void shouldKnowANameWithoutItsHyphens() {
    configure(Map.of("onnx.entities.model", "b"));

    assertThat(onnxEntities.kept).containsExactly(Map.entry("model", "b"));
    assertThat(onnx.kept).isEmpty();
  }

  @Test
  void shouldRefuseWhatBelongsToNone() {
    assertThatThrownBy(() -> configure(Map.of("other.model", "b")))
        .isInstanceOf(UnusableAnnotatorException.class)
        .hasMessage(
            "annotator.other.model: no annotator of that name; there are onnx, onnx-entities");
  }

  private void configure(Map<String, String> settings) {
    AnnotatorSettings.configure(List.of(onnx, onnxEntities), settings);
  }
}
