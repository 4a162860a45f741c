package tidings.lab.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventedSentencesTest {
  private static final List<String> LISTED = List.of("2\tulmstadt", "8\tmarta", "16\tvelander");

  @Test
  void everyGapIsFilledAndEveryWordHasOneLabel() {
    List<TrainingDocument> documents = InventedSentences.make(LISTED, 2, 7);

    assertThat(documents).isNotEmpty();
    assertThat(documents.stream().flatMap(d -> d.sentences().stream()))
        .allSatisfy(
            sentence -> {
              assertThat(sentence.words()).hasSameSizeAs(sentence.allowed());
              assertThat(String.join(" ", sentence.words())).doesNotContain("{", "}");
              assertThat(Arrays.stream(sentence.allowed()).map(Integer::bitCount)).containsOnly(1);
            });
  }
}
