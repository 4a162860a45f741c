package tidings.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidings.aggregate.store.MemoryTable;
import tidings.news.Match;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimArticle;

class StoryDeskTest {
  private final MemoryTable<CountedArticle> articles = new MemoryTable<>();
  private final StoryDesk desk = new StoryDesk(articles, StorySettings.SHIPPED);

  @Test
  void twoReportsOfOneEventAreOneStory() {
    SlimArticle flood = NewsFixture.flood("a").slim();
    SlimArticle other = NewsFixture.floodElsewhereTold("b").slim();
    desk.place(flood);

    Changes changes = desk.place(other);

    assertThat(changes.outcome()).isEqualTo(Changes.Outcome.ADDED);
    assertThat(changes.match()).isNull();
    assertThat(changes.stories()).hasSize(1);
    assertThat(changes.stories().get(0).getMembers()).containsExactly("a", "b");
    assertThat(changes.stories().get(0).getReports()).isEqualTo(2);
    assertThat(changes.stories().get(0).getHeadline()).isEqualTo(flood.getTitle());
  }

  @Test
  void twoEventsAreTwoStories() {
    desk.place(NewsFixture.flood("a").slim());

    Changes changes = desk.place(NewsFixture.election("b").slim());

    assertThat(changes.stories()).hasSize(1);
    assertThat(changes.stories().get(0).getMembers()).containsExactly("b");
  }

  @Test
  void theSameTextFromElsewhereIsACopyAndNoReport() {
    desk.place(NewsFixture.flood("a").slim());

    Changes changes = desk.place(NewsFixture.flood("b").title("Water everywhere").slim());

    assertThat(changes.match()).isEqualTo(Match.COPY);
    assertThat(changes.stories().get(0).getArticles()).isEqualTo(2);
    assertThat(changes.stories().get(0).getReports()).isEqualTo(1);
    assertThat(articles.get("b").getCounted().getEntities()).isEmpty();
  }

  @Test
  void aDeletionSubtractsWhatWasCounted() {
    desk.place(NewsFixture.flood("a").slim());

    Changes changes = desk.place(NewsFixture.flood("a").revision(2).deleted());

    assertThat(changes.outcome()).isEqualTo(Changes.Outcome.DELETED);
    assertThat(changes.deltas()).allSatisfy(delta -> assertThat(delta.getAfter()).isNull());
    assertThat(changes.stories().get(0).getArticles()).isZero();
  }
}
