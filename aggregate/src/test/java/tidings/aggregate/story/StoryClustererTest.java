package tidings.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidings.aggregate.store.MemoryTable;
import tidings.news.Story;
import tidings.news.state.Contribution;
import tidings.news.state.CountedArticle;
import tidings.news.state.Delta;
import tidings.news.state.SlimArticle;
import tidings.news.state.SlimEntity;
import tidings.schemas.Outcome;

class StoryClustererTest {
  private static final Instant DAY_LATER = NewsFixture.START.plus(Duration.ofDays(1));
  private static final Instant FOUR_DAYS_LATER = NewsFixture.START.plus(Duration.ofDays(4));
  private static final Instant EIGHT_DAYS_LATER = NewsFixture.START.plus(Duration.ofDays(8));

  private final MemoryTable<CountedArticle> articles = new MemoryTable<>();
  private final StoryClusterer clusterer = new StoryClusterer(articles, StorySettings.SHIPPED);

  @Test
  void twoReportsOfOneEventAreOneStory() {
    SlimArticle flood = NewsFixture.flood("a").slim();
    clusterer.place(flood);

    Changes changes = clusterer.place(NewsFixture.floodElsewhereTold("b").slim());

    Story story = onlyStory(changes);
    assertThat(changes.outcome()).isEqualTo(Outcome.ADDED);
    assertThat(changes.match()).isNull();
    assertThat(story.getMembers()).containsExactly("a", "b");
    assertThat(story.getReports()).isEqualTo(2);
    assertThat(story.getSources()).containsExactly("a.example", "b.example");
    assertThat(story.getHeadline()).isEqualTo(flood.getTitle());
    assertThat(story.getLead()).isEqualTo(flood.getLead());
  }

  @Test
  void twoEventsAreTwoStories() {
    clusterer.place(NewsFixture.flood("a").slim());

    Changes changes = clusterer.place(NewsFixture.election("b").slim());

    assertThat(onlyStory(changes).getMembers()).containsExactly("b");
  }

  @Test
  void aStoryTakesNoReportAfterALongSilence() {
    clusterer.place(NewsFixture.flood("a").slim());

    Changes changes =
        clusterer.place(NewsFixture.floodElsewhereTold("b").at(FOUR_DAYS_LATER).slim());

    assertThat(onlyStory(changes).getMembers()).containsExactly("b");
  }

  @Test
  void anArticleCountsOnceInEachTopicAndInAll() {
    SlimArticle article = NewsFixture.flood("a").topics("weather", "disaster").slim();

    Changes changes = clusterer.place(article);

    assertThat(changes.deltas())
        .extracting(Delta::getTopic)
        .containsExactly("all", "disaster", "weather");
    assertThat(changes.deltas())
        .allSatisfy(
            delta -> {
              assertThat(delta.getCauseArticle()).isEqualTo("a");
              assertThat(delta.getBefore()).isNull();
              assertThat(delta.getAfter().getReport()).isTrue();
            });
  }

  @Test
  void aCopyCountsAsAnArticleOnly() {
    clusterer.place(NewsFixture.flood("a").slim());

    Changes changes = clusterer.place(NewsFixture.flood("b").title("Water everywhere").slim());

    assertThat(onlyStory(changes).getArticles()).isEqualTo(2);
    assertThat(onlyStory(changes).getReports()).isEqualTo(1);
    assertThat(onlyStory(changes).getEntities())
        .allSatisfy(entity -> assertThat(entity.getReports()).isEqualTo(1));
    assertThat(articles.get("b").getCounted().getEntities()).isEmpty();
  }

  @Test
  void aRevisionOfTheLeadChangesWhatAllMembersShow() {
    clusterer.place(NewsFixture.flood("a").slim());
    clusterer.place(NewsFixture.floodElsewhereTold("b").slim());

    Changes changes =
        clusterer.place(NewsFixture.flood("a").revision(2).title("Tarn in flood").slim());

    assertThat(changes.outcome()).isEqualTo(Outcome.REVISED);
    assertThat(onlyStory(changes).getHeadline()).isEqualTo("Tarn in flood");
    assertThat(changes.deltas())
        .extracting(delta -> delta.getAfter().getArticle())
        .contains("a", "b");
    assertThat(changes.deltas())
        .allSatisfy(delta -> assertThat(delta.getAfter().getHeadline()).isEqualTo("Tarn in flood"));
  }

  @Test
  void aRevisionAboutSomethingElseLeavesItsStory() {
    clusterer.place(NewsFixture.flood("a").slim());
    clusterer.place(NewsFixture.floodElsewhereTold("b").slim());

    Changes changes = clusterer.place(NewsFixture.election("a").revision(2).slim());

    assertThat(changes.stories())
        .extracting(Story::getMembers)
        .containsExactlyInAnyOrder(List.of("a"), List.of("b"));
  }

  @Test
  void aStoryLearnsAFullName() {
    clusterer.place(NewsFixture.flood("a").naming("person:lindqvist?", "organization:nwu?").slim());

    Changes changes =
        clusterer.place(
            NewsFixture.floodElsewhereTold("b")
                .naming("person:mara-lindqvist", "organization:norwick-workers-union")
                .slim());

    assertThat(namedIn(onlyStory(changes)))
        .contains("person:mara-lindqvist 2", "organization:norwick-workers-union 2")
        .doesNotContain("person:lindqvist 1", "organization:nwu 1");
    assertThat(changes.deltas())
        .filteredOn(delta -> delta.getAfter().getArticle().equals("a"))
        .isNotEmpty()
        .allSatisfy(
            delta -> {
              assertThat(ids(delta.getBefore())).contains("person:lindqvist");
              assertThat(ids(delta.getAfter())).contains("person:mara-lindqvist");
            });
    assertThat(articles.get("a").getArticle().getEntities())
        .extracting(SlimEntity::getId)
        .contains("person:lindqvist");
  }

  @Test
  void aStoryDoubtsAFullNameThatTwoBear() {
    clusterer.place(NewsFixture.flood("a").naming("person:lindqvist?").slim());
    clusterer.place(NewsFixture.floodElsewhereTold("b").naming("person:mara-lindqvist").slim());
    assertThat(ids(articles.get("a").getCounted())).contains("person:mara-lindqvist");

    clusterer.place(
        NewsFixture.floodElsewhereTold("b")
            .revision(2)
            .naming("person:mara-lindqvist", "person:tolo-lindqvist")
            .slim());

    assertThat(ids(articles.get("a").getCounted())).contains("person:lindqvist");
  }

  @Test
  void aReportThatNamesBothKeepsThemApart() {
    clusterer.place(
        NewsFixture.flood("a").naming("person:lindqvist?", "person:mara-lindqvist").slim());

    Changes changes =
        clusterer.place(NewsFixture.floodElsewhereTold("b").naming("person:lindqvist?").slim());

    assertThat(namedIn(onlyStory(changes)))
        .contains("person:lindqvist 2", "person:mara-lindqvist 1");
  }

  @Test
  void aStoryAgreesOnOneType() {
    clusterer.place(NewsFixture.flood("a").naming("person:norwick?").slim());

    Changes changes =
        clusterer.place(NewsFixture.floodElsewhereTold("b").naming("location:norwick").slim());

    assertThat(namedIn(onlyStory(changes)))
        .contains("location:norwick 2")
        .doesNotContain("person:norwick 1");
    assertThat(articles.get("a").getCounted().getEntities())
        .filteredOn(entity -> entity.getId().equals("location:norwick"))
        .singleElement()
        .satisfies(entity -> assertThat(entity.getType()).isEqualTo("LOCATION"));
  }

  @Test
  void aReportThatNamesTwoOfOneNameKeepsThemApart() {
    clusterer.place(
        NewsFixture.flood("a").naming("organization:norwick", "location:norwick").slim());

    Changes changes =
        clusterer.place(NewsFixture.floodElsewhereTold("b").naming("location:norwick").slim());

    assertThat(namedIn(onlyStory(changes)))
        .contains("location:norwick 2", "organization:norwick 1");
  }

  @Test
  void aFullNameThatIsWithdrawnIsForgotten() {
    clusterer.place(NewsFixture.flood("a").naming("person:lindqvist?").slim());
    clusterer.place(NewsFixture.floodElsewhereTold("b").naming("person:mara-lindqvist").slim());

    clusterer.place(NewsFixture.floodElsewhereTold("b").revision(2).deleted());

    assertThat(ids(articles.get("a").getCounted())).contains("person:lindqvist");
  }

  @Test
  void aRevisionThatIsNotNewerIsIgnored() {
    clusterer.place(NewsFixture.flood("a").revision(2).slim());

    Changes changes = clusterer.place(NewsFixture.flood("a").revision(2).title("Other").slim());

    assertThat(changes).isEqualTo(Changes.none(Outcome.IGNORED));
  }

  @Test
  void aDeletionSubtractsWhatWasCounted() {
    clusterer.place(NewsFixture.flood("a").slim());

    Changes changes = clusterer.place(NewsFixture.flood("a").revision(2).deleted());

    assertThat(changes.outcome()).isEqualTo(Outcome.DELETED);
    assertThat(changes.deltas()).isNotEmpty();
    assertThat(changes.deltas()).allSatisfy(delta -> assertThat(delta.getAfter()).isNull());
    assertThat(onlyStory(changes).getArticles()).isZero();
    assertThat(onlyStory(changes).getFirstSeen()).isNull();
  }

  @Test
  void anEarlierRevisionThatComesAfterTheDeletionIsIgnored() {
    clusterer.place(NewsFixture.flood("a").revision(2).deleted());

    Changes changes = clusterer.place(NewsFixture.flood("a").revision(1).slim());

    assertThat(changes.outcome()).isEqualTo(Outcome.IGNORED);
  }

  @Test
  void whatWasSeenBeforeTheLookBackIsForgotten() {
    clusterer.place(NewsFixture.flood("a").slim());

    Changes changes = clusterer.place(NewsFixture.election("b").at(EIGHT_DAYS_LATER).slim());

    assertThat(changes.stories()).extracting(Story::getMembers).containsExactly(List.of("b"));
    assertThat(articles.get("a")).isNull();
  }

  @Test
  void aRevisionOfAForgottenArticleCountsNothing() {
    clusterer.place(NewsFixture.flood("a").slim());
    SlimArticle revision = NewsFixture.flood("a").revision(2).observed(EIGHT_DAYS_LATER).slim();

    Changes changes = clusterer.place(revision);

    assertThat(changes).isEqualTo(Changes.none(Outcome.FORGOTTEN));
  }

  @Test
  void aStoryThatIsTakenUpAgainIsRememberedAsAWhole() {
    clusterer.place(NewsFixture.flood("a").slim());
    clusterer.place(NewsFixture.floodElsewhereTold("b").at(DAY_LATER).slim());

    clusterer.place(NewsFixture.election("c").at(EIGHT_DAYS_LATER.minusSeconds(1)).slim());

    assertThat(articles.get("a")).isNotNull();
  }

  @Test
  void twoStoriesThatTurnOutToBeOneGoIntoTheOlder() {
    clusterer.place(NewsFixture.of("a", "", NewsFixture.FLOOD_AT_OLDERMOOR, "Oldermoor").slim());
    clusterer.place(NewsFixture.of("b", "", NewsFixture.DAMS_IN_HALLIN, "Hallin").slim());
    String older = articles.get("a").getStory();
    String younger = articles.get("b").getStory();

    Changes changes = clusterer.place(NewsFixture.of("c", "", NewsFixture.BOTH, "Hallin").slim());

    assertThat(younger).isNotEqualTo(older);
    assertThat(changes.stories()).extracting(Story::getId).containsExactly(younger, older);
    assertThat(changes.stories().get(0).getMergedInto()).isEqualTo(older);
    assertThat(changes.stories().get(1).getMembers()).containsExactly("a", "b", "c");
    assertThat(changes.deltas())
        .anySatisfy(
            delta -> {
              assertThat(delta.getBefore().getStory()).isEqualTo(younger);
              assertThat(delta.getAfter().getStory()).isEqualTo(older);
            });
  }

  private static Story onlyStory(Changes changes) {
    assertThat(changes.stories()).hasSize(1);
    return changes.stories().get(0);
  }

  private static List<String> namedIn(Story story) {
    return story.getEntities().stream()
        .map(entity -> entity.getId() + " " + entity.getReports())
        .toList();
  }

  private static List<String> ids(Contribution contribution) {
    return contribution.getEntities().stream().map(SlimEntity::getId).toList();
  }
}
