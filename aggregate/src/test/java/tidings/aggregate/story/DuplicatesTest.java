package tidings.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tidings.aggregate.store.MemoryTable;
import tidings.news.Match;
import tidings.news.state.CountedArticle;

class DuplicatesTest {
  private static final String ADDRESS = "https://news.example/tarn";

  private final MemoryTable<CountedArticle> articles = new MemoryTable<>();
  private final StoryClusterer clusterer = new StoryClusterer(articles, StorySettings.SHIPPED);

  @Test
  void theSameTextInOtherTypeIsACopy() {
    clusterer.place(NewsFixture.flood("a").slim());
    String text = NewsFixture.flood("b").text().toUpperCase(Locale.ROOT);

    Changes changes = clusterer.place(NewsFixture.flood("b").text(text.replace(".", " !")).slim());

    assertThat(changes.match()).isEqualTo(Match.COPY);
    assertThat(articles.get("b").getMatchScore()).isEqualTo(1.0);
  }

  @Test
  void aTextWithItsEndCutOffAndAnAgencyInFrontIsANearCopy() {
    clusterer.place(NewsFixture.flood("a").slim());
    String text = NewsFixture.flood("b").text();
    String cut = "OLDERMOOR (Meridian Press) - " + text.substring(0, text.lastIndexOf("Engineers"));

    Changes changes = clusterer.place(NewsFixture.flood("b").title("Exodus").text(cut).slim());

    assertThat(changes.match()).isEqualTo(Match.NEAR_COPY);
    assertThat(articles.get("b").getOriginal()).isEqualTo("a");
    assertThat(articles.get("b").getMatchScore()).isBetween(0.5, 0.95);
  }

  @Test
  void anotherReportOfTheEventIsNoCopy() {
    clusterer.place(NewsFixture.flood("a").slim());

    Changes changes = clusterer.place(NewsFixture.floodElsewhereTold("b").slim());

    assertThat(changes.match()).isNull();
  }

  @Test
  void theAddressOfAnotherSourceIsTheSameArticle() {
    clusterer.place(NewsFixture.flood("a").url(ADDRESS).slim());

    Changes changes = clusterer.place(NewsFixture.election("b").url(ADDRESS).slim());

    assertThat(changes.match()).isEqualTo(Match.SAME_URL);
    assertThat(articles.get("b").getStory()).isEqualTo(articles.get("a").getStory());
  }

  @Test
  void oneSourceMayTellTwoThingsAtOneAddress() {
    clusterer.place(NewsFixture.flood("a").source("one").url(ADDRESS).slim());

    Changes changes = clusterer.place(NewsFixture.election("b").source("one").url(ADDRESS).slim());

    assertThat(changes.match()).isNull();
  }

  @Test
  void aTextThatReturnsAfterTheLookBackIsNoCopy() {
    clusterer.place(NewsFixture.flood("a").slim());

    Changes changes =
        clusterer.place(
            NewsFixture.flood("b").at(NewsFixture.START.plus(Duration.ofDays(8))).slim());

    assertThat(changes.match()).isNull();
  }

  @Test
  void theNextCopyIsPromotedWhenTheOriginalGoes() {
    clusterer.place(NewsFixture.flood("a").slim());
    clusterer.place(NewsFixture.flood("b").slim());
    clusterer.place(NewsFixture.flood("c").slim());

    Changes changes = clusterer.place(NewsFixture.flood("a").revision(2).deleted());

    assertThat(articles.get("b").getOriginal()).isNull();
    assertThat(articles.get("b").getCounted().getEntities()).isNotEmpty();
    assertThat(articles.get("c").getOriginal()).isEqualTo("b");
    assertThat(changes.stories().get(0).getReports()).isEqualTo(1);
  }

  @Test
  void aCopyStandsForItselfWhenTheOriginalNoLongerMatches() {
    clusterer.place(NewsFixture.flood("a").slim());
    clusterer.place(NewsFixture.flood("b").slim());

    clusterer.place(NewsFixture.election("a").revision(2).slim());

    assertThat(articles.get("b").getOriginal()).isNull();
    assertThat(articles.get("a").getOriginal()).isNull();
  }

  @Test
  void anOriginalStaysOneWhenItIsHardlyChanged() {
    clusterer.place(NewsFixture.flood("a").slim());
    clusterer.place(NewsFixture.flood("b").slim());
    String text = NewsFixture.flood("a").text().replace("3,000", "3,200");

    clusterer.place(NewsFixture.flood("a").revision(2).text(text).slim());

    assertThat(articles.get("a").getOriginal()).isNull();
    assertThat(articles.get("b").getOriginal()).isEqualTo("a");
    assertThat(articles.get("b").getMatch()).isEqualTo(Match.NEAR_COPY);
  }
}
