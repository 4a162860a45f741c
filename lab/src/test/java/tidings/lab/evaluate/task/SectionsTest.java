package tidings.lab.evaluate.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.topics.TopicsAnnotator;

class SectionsTest {
  @ParameterizedTest
  @CsvSource({"business,economy", "Sci/Tech,science", "ENTERTAINMENT,arts", "Sports,sport"})
  void shouldKnowTheSectionsOfUsualSets(String section, String topic) {
    assertThat(Sections.topics(section)).containsExactly(topic);
  }

  @Test
  void shouldTakeAnyOfSeveralTopicsOfASection() {
    assertThat(Sections.topics("World")).contains("politics", "conflict");
  }

  @Test
  void shouldNotGuess() {
    assertThat(Sections.topics("page-7")).isNull();
  }

  @Test
  void shouldMeanTopicsThatThereAre() {
    Set<String> topics = new TreeSet<>(List.of("none"));
    ModelFile.lines(TopicsAnnotator.class, "topics.tsv")
        .forEach(line -> topics.add(line.substring(0, line.indexOf('\t'))));

    assertThat(Sections.all()).isSubsetOf(topics);
  }
}
