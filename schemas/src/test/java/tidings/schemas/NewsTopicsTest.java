package tidings.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NewsTopicsTest {
  private static final Namespace REPLAY = new Namespace("replay-1");

  @Test
  void shouldPrefixTopicsOutsideTheLiveNamespace() {
    assertThat(NewsTopics.RAW.in(Namespace.LIVE)).isEqualTo("news.raw");
    assertThat(NewsTopics.RAW.in(REPLAY)).isEqualTo("replay-1.news.raw");
  }

  @Test
  void shouldDeleteNothingOutsideTheLiveNamespace() {
    assertThat(NewsTopics.all())
        .allSatisfy(
            topic -> assertThat(topic.settings(REPLAY)).containsEntry("retention.ms", "-1"));
  }

  @Test
  void shouldStampLiveRawArticlesWithTheBrokersClock() {
    assertThat(NewsTopics.RAW.settings(Namespace.LIVE))
        .containsEntry("message.timestamp.type", "LogAppendTime");
    assertThat(NewsTopics.RAW.settings(REPLAY))
        .containsEntry("message.timestamp.type", "CreateTime");
  }

  @Test
  void shouldFindTopicsByName() {
    assertThat(NewsTopics.named("news.stories")).contains(NewsTopics.STORIES);
    assertThat(NewsTopics.named("news.nothing")).isEmpty();
  }

  @Test
  void shouldRefuseANamespaceThatIsNoTopicName() {
    assertThatThrownBy(() -> new Namespace("Mein Lauf"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Mein Lauf");
  }
}
