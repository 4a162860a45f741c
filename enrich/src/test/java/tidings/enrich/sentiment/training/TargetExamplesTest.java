package tidings.enrich.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.news.Polarity;

class TargetExamplesTest {
  private static final String LINE =
      """
      {"mention": "Veskar", "polarity": -1, "from": 8, "to": 14, \
      "sentence": "Critics mocked Veskar.", "id": "norwick_7_2"}
      """;

  @TempDir private Path folder;

  @Test
  void shouldReadSentences() throws IOException {
    Path file = folder.resolve("train.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(LINE.getBytes(StandardCharsets.UTF_8));
    }

    List<TargetExample> examples = TargetExamples.read(file);

    assertThat(examples)
        .containsExactly(
            new TargetExample("norwick_7_2", "Critics mocked Veskar.", 8, 14, Polarity.NEGATIVE));
  }

  @Test
  void shouldReadHeadlinesThatNameTheirEntityAndHaveAClearLabel() throws IOException {
    Path file = folder.resolve("headlines.csv");
    Files.writeString(
        file,
        """
        ,headline,entity,majority_label
        0,"Mayor says ""no,"" Veskar leaves",Veskar,neutr
        1,Storm hits coast,Veskar,neg
        2,Veskar wins,Veskar,unk
        """);

    assertThat(TargetExamples.read(file))
        .containsExactly(
            new TargetExample("0", "Mayor says \"no,\" Veskar leaves", 17, 23, Polarity.NEUTRAL));
  }

  @Test
  void shouldNameTheLineThatItCannotRead() throws IOException {
    Path file = folder.resolve("train.jsonl");
    Files.writeString(file, LINE + LINE.replace("-1", "7"));

    assertThatThrownBy(() -> TargetExamples.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " line 2: the polarity is not -1, 0 or 1");
  }
}
