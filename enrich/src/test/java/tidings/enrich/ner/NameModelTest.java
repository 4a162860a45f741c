package tidings.enrich.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final String ABOUT = "7\nTrained on nothing.";

  @Test
  void aModelIsTheSameAfterWritingAndReading() throws IOException {
    byte[] written = bytes(model());

    NameModel read = NameModel.read(new ByteArrayInputStream(written));

    assertThat(bytes(read)).isEqualTo(written);
    assertThat(read.version()).isEqualTo("7");
    assertThat(read.weights().size()).isEqualTo(3);
    assertThat(read.lists().cluster("velmora")).isEqualTo("0110");
  }

  @Test
  void aModelBeginsWithReadableLines() throws IOException {
    assertThat(new String(bytes(model()), StandardCharsets.ISO_8859_1))
        .startsWith("Tidings names 1\n7\nTrained on nothing.\n\n");
  }

  @Test
  void anotherFileIsRefusedWithItsBeginning() {
    byte[] other = "Other names\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Other names");
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() throws IOException {
    byte[] written = bytes(model());

    for (int length = 40; length < written.length - 20; length += 40) {
      byte[] part = Arrays.copyOf(written, length);
      assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(part)))
          .isInstanceOf(IOException.class);
    }
  }

  private static NameModel model() {
    float[] weights = new float[Rows.COUNT * LaneSums.LANES];
    weights[0] = 1.5f;
    weights[300 * LaneSums.LANES + 2] = -0.25f;
    weights[Rows.COUNT * LaneSums.LANES - 1] = 99;
    float[][] transitions = new float[Labels.COUNT + 1][Labels.COUNT];
    transitions[0][1] = -2;
    WeightTable table = WeightTable.rounded(weights, transitions, 1 / 32f, 0.1f);
    return new NameModel(
        ABOUT, List.of("0110\tvelmora", "0111\tulmstadt"), List.of("2\tport velm"), table);
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}
