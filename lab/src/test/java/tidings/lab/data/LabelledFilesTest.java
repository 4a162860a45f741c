package tidings.lab.data;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.Polarity;

class LabelledFilesTest {
  @TempDir Path folder;

  @Test
  void shouldReadDocumentsSentencesAndNames() throws Exception {
    Path file =
        file(
            "a.bio",
            """
            -DOCSTART-

            Ilse\tB-PER
            Branko\tI-PER
            left\tO

            Oldermoor\tB-LOC

            -DOCSTART- -X- O

            Go\tO
            """);

    List<BioDocument> documents = BioDocument.read(file);

    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).tokens()).isEqualTo(4);
    assertThat(documents.get(0).sentences().get(0))
        .isEqualTo(
            new BioSentence(
                3, List.of("Ilse", "Branko", "left"), List.of(new LabelledName(0, 2, "PER"))));
  }

  @ParameterizedTest
  @CsvSource({"I-PER,I-PER", "I-person,I-PERSON", "B-PERSON,I-PERSON"})
  void shouldReadNamesThatBeginWithIAndKindsInAnySpelling(String first, String second)
      throws Exception {
    Path file = file("a.bio", "Ilse\t%s\nBranko\t%s\nTarn\tI-ORG\n".formatted(first, second));

    assertThat(BioDocument.read(file).get(0).sentences().get(0).names())
        .containsExactly(new LabelledName(0, 2, "PER"), new LabelledName(2, 3, "ORG"));
  }

  @Test
  void shouldReadZippedFilesWhateverTheirLabelledName() throws Exception {
    Path file = folder.resolve("zipped");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("Tarn\tB-LOC\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(BioDocument.read(file)).hasSize(1);
  }

  @Test
  void shouldNameFileLineAndRemedy() throws Exception {
    Path bio = file("a.bio", "Tarn\tB-LOC\nfloods\n");
    Path json = file("a.jsonl", "{\"text\": \"x\"}\n\n{\"text\": \n");
    Path csv = file("a.csv", "a,b\n1,2\n\"3,4\n");

    assertThatThrownBy(() -> BioDocument.read(bio))
        .hasMessageContainingAll("a.bio, line 2", "a tab and a label", "write it so");
    assertThatThrownBy(() -> JsonLine.read(json))
        .hasMessageContainingAll("a.jsonl, line 3", "is not JSON", "mend or remove it");
    assertThatThrownBy(() -> CsvFile.read(csv))
        .hasMessageContainingAll("a.csv, line 3", "never closed");
    assertThatThrownBy(() -> JsonLine.read(folder.resolve("none")))
        .hasMessageContainingAll("none", "does not exist", "correct the path");
  }

  @Test
  void shouldReadFieldsInQuotes() throws Exception {
    Path file = file("a.csv", "id,text\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,\r\n");

    List<CsvRow> rows = CsvFile.read(file);

    assertThat(rows).extracting(row -> row.field("text")).containsExactly("a, \"b\"\nc", "");
    assertThat(rows).extracting(CsvRow::line).containsExactly(2, 5);
  }

  @Test
  void shouldTurnCharactersIntoCodeUnits() throws Exception {
    Path file =
        file(
            "a.jsonl",
            "{\"sentence\": \"\uD83D\uDE00 Tarn wins\", \"mention\": \"Tarn\", \"from\": 2,"
                + " \"to\": 6, \"polarity\": 1}\n");

    Target target = TargetFile.readJson(file).get(0);

    assertThat(target.sentence().substring(target.from(), target.to())).isEqualTo("Tarn");
    assertThat(target.gold()).isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void shouldFindTheTargetOfAHeadline() throws Exception {
    Path file = file("a.csv", ",headline,entity,majority_label\n0,\"Tarn, again\",tarn,neutr\n");

    Target target = TargetFile.ofHeadlines(CsvFile.read(file)).get(0);

    assertThat(target.from()).isZero();
    assertThat(target.to()).isEqualTo(4);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
