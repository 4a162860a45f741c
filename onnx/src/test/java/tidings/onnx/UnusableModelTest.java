package tidings.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused at the start, each in a sentence that names the setting. */
class UnusableModelTest {
  @TempDir Path folder;
  private Path model;

  @BeforeEach
  void writeModel() {
    model = TinyModel.ofTokens("O", "B-PER").knows("mara", "B-PER").writeTo(folder);
  }

  @Test
  void shouldRefuseSettingsWithoutAModel() {
    assertThatThrownBy(() -> new OnnxEntitiesAnnotator().configure(Map.of("window", "128")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("model: it is not set, other settings are: name a file");
  }

  @Test
  void shouldRefuseAMissingFile() throws IOException {
    Files.delete(folder.resolve("tokenizer.json"));

    assertRefused()
        .hasMessage(
            "tokenizer: " + folder.resolve("tokenizer.json") + " is no file that can be read");
    assertRefused("model", folder.resolve("no.onnx").toString())
        .hasMessage("model: " + folder.resolve("no.onnx") + " is no file that can be read");
  }

  @Test
  void shouldRefuseAFileThatIsNoModel() throws IOException {
    Files.writeString(model, "not a model");

    assertRefused().hasMessageStartingWith("model: " + model + " cannot be loaded: ");
  }

  @Test
  void shouldRefuseAFileThatIsNoTokenizer() throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), "{}");

    assertRefused().hasMessageStartingWith("tokenizer: ").hasMessageContaining("cannot be loaded");
  }

  @Test
  void shouldRefuseLabelsThatAreTooFewOrTooMany() {
    assertRefused("labels", "O,B-PER,I-PER").hasMessage("labels: there are 3, and the model has 2");
  }

  @Test
  void shouldRefuseAConfigWithoutLabels() throws IOException {
    Files.writeString(folder.resolve("config.json"), "{\"id2label\":{\"1\":\"O\"}}");

    assertRefused().hasMessageStartingWith("labels: ").hasMessageEndingWith("set labels");
  }

  @Test
  void shouldRefuseLabelsOfWhichNoneIsOutside() {
    assertRefused("labels", "A,B").hasMessageStartingWith("labels: none of [A, B] is O");
  }

  @Test
  void shouldRefuseAModelOfTheOtherKind() {
    assertThatThrownBy(() -> new OnnxTopicsAnnotator().configure(Map.of("model", model.toString())))
        .hasMessageEndingWith("is not that of a model that classifies texts");
  }

  @Test
  void shouldRefuseNumbersOutOfRange() {
    assertRefused("window", "7").hasMessage("window: '7' is no whole number from 8 to 8192");
    assertRefused("stride", "many").hasMessageStartingWith("stride: 'many' is no whole number");
  }

  @Test
  void shouldHaveAnotherVersionWithOtherFiles() {
    OnnxEntitiesAnnotator first = new OnnxEntitiesAnnotator();
    first.configure(Map.of("model", model.toString()));
    Path other =
        TinyModel.ofTokens("O", "B-PER").knows("ole", "B-PER").writeTo(folder.resolve("other"));

    OnnxEntitiesAnnotator second = new OnnxEntitiesAnnotator();
    second.configure(Map.of("model", other.toString()));

    assertThat(second.version()).isNotEqualTo(first.version());
  }

  private AbstractThrowableAssert<?, ?> assertRefused(String... more) {
    Map<String, String> settings = new TreeMap<>(Map.of("model", model.toString()));
    for (int i = 0; i < more.length; i += 2) {
      settings.put(more[i], more[i + 1]);
    }
    return assertThatThrownBy(() -> new OnnxEntitiesAnnotator().configure(settings))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
