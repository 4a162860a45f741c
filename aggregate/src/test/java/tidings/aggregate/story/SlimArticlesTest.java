package tidings.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidings.aggregate.text.TermCounts;
import tidings.aggregate.text.TermVector;
import tidings.news.state.SlimArticle;

class SlimArticlesTest {
  @Test
  void theLeadIsTheFirstRealSentence() {
    String text = "OLDERMOOR, May 4\nBy Fenna Holt\nThe river Tarn rose four metres on Sunday.\n";

    SlimArticle slim = NewsFixture.flood("a").text(text).slim();

    assertThat(slim.getLead()).isEqualTo("The river Tarn rose four metres on Sunday.");
  }

  @Test
  void aLongLeadIsCutBetweenWords() {
    String text = "The river rose and rose" + " and rose again".repeat(40) + ".\n";

    SlimArticle slim = NewsFixture.flood("a").text(text).slim();

    assertThat(slim.getLead()).hasSizeBetween(280, 300).endsWith("…");
  }

  @Test
  void anArticleWithoutTopicIsInNone() {
    SlimArticle slim = NewsFixture.flood("a").slim();

    assertThat(slim.getTopics()).containsExactly("none");
  }

  @Test
  void topicsAreSorted() {
    SlimArticle slim = NewsFixture.flood("a").topics("weather", "disaster").slim();

    assertThat(slim.getTopics()).containsExactly("disaster", "weather");
  }

  @Test
  void theHashDisregardsCaseAndPunctuation() {
    SlimArticle slim = NewsFixture.flood("a").text("Eight words say that the Tarn is high.").slim();

    SlimArticle other =
        NewsFixture.flood("b").text("eight words, say THAT the Tarn is high").slim();

    assertThat(slim.getTextHash()).isNotZero().isEqualTo(other.getTextHash());
  }

  @Test
  void aShortTextIsNotCompared() {
    SlimArticle slim = NewsFixture.flood("a").text("The Tarn is high.").slim();

    assertThat(slim.getTextHash()).isZero();
    assertThat(slim.getSignature().remaining()).isZero();
  }

  @Test
  void namesAreMarkedAmongTheTerms() {
    SlimArticle slim = NewsFixture.flood("a").slim();

    int[] ids = TermVector.ids(slim.getTermIds());

    assertThat(ids).isSorted().contains(TermCounts.id("oldermoor") | TermVector.NAME);
    assertThat(ids).contains(TermCounts.id("engineers")).doesNotContain(TermCounts.id("the"));
  }

  @Test
  void aDeletionHasNothingButItsTimes() {
    SlimArticle slim = NewsFixture.flood("a").revision(3).deleted();

    assertThat(slim.getDeleted()).isTrue();
    assertThat(slim.getRevision()).isEqualTo(3);
    assertThat(slim.getTitle()).isEmpty();
    assertThat(slim.getTermIds().remaining()).isZero();
  }
}
