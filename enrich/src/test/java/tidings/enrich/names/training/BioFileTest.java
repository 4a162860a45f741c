package tidings.enrich.names.training;

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
import tidings.enrich.names.TaggedName;
import tidings.news.EntityType;

class BioFileTest {
  private static final String TWO_DOCUMENTS =
      """
      -DOCSTART-

      Ana\tB-PER
      Velm\tI-PER
      spoke\tO

      -DOCSTART-

      Oslo\tB-LOC
      Rome\tB-LOC
      Games\tI-MISC
      """;

  @TempDir private Path folder;

  @Test
  void shouldReadDocumentsAndSentences() throws IOException {
    Path file = Files.writeString(folder.resolve("a.bio"), TWO_DOCUMENTS);

    List<BioDocument> documents = BioFile.read(file);

    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).sentences().get(0).words()).containsExactly("Ana", "Velm", "spoke");
  }

  @Test
  void shouldReadCompressedFiles() throws IOException {
    Path file = folder.resolve("a.bio.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TWO_DOCUMENTS.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(BioFile.read(file)).hasSize(2);
  }

  @Test
  void shouldTellNamesFromLabels() throws IOException {
    Path file = Files.writeString(folder.resolve("a.bio"), TWO_DOCUMENTS);

    List<BioDocument> documents = BioFile.read(file);

    assertThat(BioFile.names(documents.get(0).sentences().get(0)))
        .containsExactly(new TaggedName(0, 2, EntityType.PERSON, 1));
    assertThat(BioFile.names(documents.get(1).sentences().get(0)))
        .containsExactly(
            new TaggedName(0, 1, EntityType.LOCATION, 1),
            new TaggedName(1, 2, EntityType.LOCATION, 1),
            new TaggedName(2, 3, EntityType.MISC, 1));
  }

  @Test
  void shouldNameFileAndLineOfAMistake() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.bio"), "Ana\tB-PER\nVelm PER\n");

    assertThatThrownBy(() -> BioFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bad.bio, line 2");
  }
}
