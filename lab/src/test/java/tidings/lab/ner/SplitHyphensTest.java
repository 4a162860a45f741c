package tidings.lab.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.enrich.ner.Labels;
import tidings.enrich.ner.TaggedName;
import tidings.news.EntityType;

class SplitHyphensTest {
  @Test
  void aNameStaysTheSameNameWhenItsWordsAreSplit() {
    String[] words = {"Jo", "al-Velm-Or", "met", "Ulm-based", "-"};
    int[] labels = Labels.of(List.of(person(0, 2), person(3, 4)), words.length);

    TrainingSentence split = SplitHyphens.of(new TrainingSentence(words, bits(labels)));

    int[] expected = Labels.of(List.of(person(0, 6), person(7, 10)), 11);
    assertThat(split.words())
        .containsExactly("Jo", "al", "-", "Velm", "-", "Or", "met", "Ulm", "-", "based", "-");
    assertThat(split.allowed()).isEqualTo(bits(expected));
  }

  private static TaggedName person(int from, int to) {
    return new TaggedName(from, to, EntityType.PERSON, 1);
  }

  private static int[] bits(int[] labels) {
    int[] bits = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      bits[i] = 1 << labels[i];
    }
    return bits;
  }
}
