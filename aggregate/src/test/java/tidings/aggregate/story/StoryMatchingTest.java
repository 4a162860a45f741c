package tidings.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.aggregate.text.TermVector;

class StoryMatchingTest {
  private static final StoryMatching MATCHING = StoryMatching.SHIPPED;
  private static final TermVector WORDS =
      new TermVector(new int[] {2}, new int[] {TermVector.LENGTH}, 1L << 28);
  private static final long START = NewsFixture.START.toEpochMilli();

  @ParameterizedTest
  @CsvSource({"PT0S, 0.19", "P1DT12H, 0.22", "P3D, 0.25"})
  void shouldAskForMoreTheLongerAStoryWasSilent(Duration silence, double needed) {
    LiveStory story = storyOf(1, 0);

    StoryFit fit = MATCHING.fit(story, WORDS, START + silence.toMillis());

    assertThat(fit.needed()).isEqualTo(needed);
  }

  @ParameterizedTest
  @CsvSource({"P3D, true", "P3DT0.001S, false"})
  void shouldTakeNoReportAfterALongSilence(Duration silence, boolean takes) {
    LiveStory story = storyOf(1, 0);

    assertThat(MATCHING.takes(story, START + silence.toMillis())).isEqualTo(takes);
  }

  @ParameterizedTest
  @CsvSource({"P7D, true", "P7DT0.001S, false"})
  void shouldTakeNoReportWhenAStoryIsOld(Duration age, boolean takes) {
    LiveStory story = storyOf(2, Duration.ofDays(5).toMillis());

    assertThat(MATCHING.takes(story, START + age.toMillis())).isEqualTo(takes);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501})
  void shouldMergeStoriesUnlessBothHaveManyArticles(int articles) {
    LiveStory story = storyOf(articles, 0);
    LiveStory other = storyOf(articles, 0);

    assertThat(MATCHING.areOne(story, other)).isEqualTo(articles <= 500);
  }

  @Test
  void shouldCompareTheFourNearestButForTheOneThatWasJoined() {
    List<StoryFit> fits =
        IntStream.range(0, 5).mapToObj(i -> new StoryFit(storyOf(1, 0), 0.3, 0.19)).toList();

    List<LiveStory> compared = MATCHING.toCompare(fits.get(1).story(), fits);

    assertThat(compared)
        .containsExactly(fits.get(0).story(), fits.get(2).story(), fits.get(3).story());
  }

  /** A story of so many like reports, one after the other. */
  private static LiveStory storyOf(int reports, long pause) {
    LiveStories stories = new LiveStories(new TermIndex());
    LiveStory story = stories.get("story");
    for (int i = 0; i < reports; i++) {
      NewsFixture report =
          NewsFixture.of("a" + i, "", "").at(NewsFixture.START.plusMillis(i * pause));
      stories.join(new LiveArticle(report.slim()), story);
      stories.addToCentroid(story, WORDS);
    }
    return story;
  }
}
