package tidings.enrich.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.enrich.annotator.ModelFile;

/** The word lists are written by hand: what the hand may get wrong. */
class TopicWordsTest {
  static List<String> topics() {
    return TopicsModel.topics().stream().map(Topic::id).toList();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void shouldNameEachEntryOnceForATopic(String topic) {
    assertThat(entries(topic)).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void shouldWriteEntriesInLowerCaseWithAStarOnlyAtTheEnd(String topic) {
    assertThat(entries(topic)).allMatch(entry -> entry.matches("[^A-Z*:]{2,60}\\*?"));
  }

  @Test
  void shouldHoldSeveralThousandEntries() {
    assertThat(TopicsModel.shared().entries()).isGreaterThan(5_000);
  }

  private static List<String> entries(String topic) {
    List<String> entries = new ArrayList<>();
    for (String line : ModelFile.lines(TopicsModel.class, "words/" + topic + ".txt")) {
      if (!line.startsWith("[")) {
        assertThat(line).matches("[1-6]: .*");
        entries.addAll(List.of(line.substring(3).split(", ")));
      }
    }
    return entries;
  }
}
