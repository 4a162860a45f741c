package tidings.lab.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.enrich.ner.NameModel;
import tidings.enrich.ner.NameTagger;
import tidings.enrich.ner.TaggedName;
import tidings.lab.ner.LabelledSet.Grouping;
import tidings.news.EntityType;

class NameTrainerTest {
  private static final List<LabelledSet> SETS =
      List.of(new LabelledSet("invented", Grouping.CHUNKS, true));

  @TempDir private Path folder;

  @BeforeEach
  void writeData() throws Exception {
    StringBuilder sentences = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      sentences.append("Mayor\tO\nVel").append(i).append("\tB-PER\nvisited\tO\nUlm");
      sentences.append(i).append("\tB-LOC\n.\tO\n\n");
    }
    write("invented.bio.gz", sentences.toString());
    write("ww-dev.bio.gz", "Mayor\tO\nVel99\tB-PER\nvisited\tO\nUlm77\tB-LOC\n.\tO\n");
    write("gmb-test-norm.bio.gz", "Mayor\tB-ORG\nVel99\tB-PER\nvisited\tO\n");
    write("brown-50mpaths2.gz", "0010\tmayor\t50\n0011\tvisited\t50\n011\trare\t1\n");
    write("gazetteer.tsv.gz", "ulmstadt\t2\nvelander\t16\nmarta\t8\n");
  }

  @Test
  void theSameDataGivesTheSameBytes() throws Exception {
    Path first = train("first.model");
    Path second = train("second.model");

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void whatWasLearnedHoldsForOtherNames() throws Exception {
    Path model = train("new.model");

    List<List<TaggedName>> names =
        new NameTagger(read(model)).tag(List.<String[]>of(mayorsVisit()));

    assertThat(names.get(0))
        .extracting(TaggedName::type)
        .containsExactly(EntityType.PERSON, EntityType.LOCATION);
  }

  @Test
  void theModelSaysHowRightItIs() throws Exception {
    assertThat(Files.readString(train("new.model"), StandardCharsets.ISO_8859_1))
        .contains("On ww-dev: precision 100.0, recall 100.0, F1 100.0.\n")
        .contains("On gmb-test-norm: precision 100.0, recall 50.0, F1 66.7.\n");
  }

  private static String[] mayorsVisit() {
    return "Mayor Vel99 visited Ulm77 .".split(" ");
  }

  private Path train(String name) throws Exception {
    Path model = folder.resolve(name);
    List<String> progress = new ArrayList<>();
    NameTrainer.train(folder, SETS, 0, model, progress::add);
    return model;
  }

  private static NameModel read(Path model) throws Exception {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(model))) {
      return NameModel.read(file);
    }
  }

  private void write(String name, String text) throws Exception {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
