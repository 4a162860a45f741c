package tidings.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tidings.aggregate.store.MemoryTable;
import tidings.news.state.CountedArticle;
import tidings.news.state.SlimArticle;

/** What holds whatever happens in the news. */
class StoryClustererPropertyTest {
  @Property(tries = 150)
  void deltasAddUpToWhatIsCounted(@ForAll("days") List<NewsDays.Step> steps) {
    Run run = Run.of(steps, never());

    DeltaSum sum = new DeltaSum();
    run.changes.forEach(sum::add);

    assertThat(sum.counted(run.articles)).isEqualTo(DeltaSum.recount(run.articles));
  }

  @Property(tries = 150)
  void aRestartAtAnyPointChangesNothing(
      @ForAll("days") List<NewsDays.Step> steps, @ForAll Set<Byte> restarts) {
    List<Changes> undisturbed = Run.of(steps, never()).changes;

    List<Changes> restarted = Run.of(steps, n -> restarts.contains((byte) n)).changes;

    assertThat(restarted).isEqualTo(undisturbed);
  }

  @Property(tries = 150)
  void everyStoryIsWhatItsMembersSay(@ForAll("days") List<NewsDays.Step> steps) {
    Run run = Run.of(steps, never());

    StoryCount count = new StoryCount(run.articles);

    assertThat(count.published(run.changes)).isEqualTo(count.recounted());
  }

  @Property(tries = 50)
  void theSameOrderGivesTheSame(@ForAll("days") List<NewsDays.Step> steps) {
    List<Changes> once = Run.of(steps, never()).changes;

    List<Changes> again = Run.of(steps, never()).changes;

    assertThat(again).isEqualTo(once);
  }

  @Property(tries = 150)
  void aCopyIsInTheStoryOfAReport(@ForAll("days") List<NewsDays.Step> steps) {
    Run run = Run.of(steps, never());

    List<CountedArticle> copies = run.articles();

    copies.removeIf(article -> article.getOriginal() == null);
    assertThat(copies)
        .allSatisfy(
            copy -> {
              CountedArticle original = run.articles.get(copy.getOriginal());
              assertThat(original.getOriginal()).isNull();
              assertThat(original.getStory()).isEqualTo(copy.getStory());
            });
  }

  @Provide
  Arbitrary<List<NewsDays.Step>> days() {
    Arbitrary<Integer> hours =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(0)),
            Tuple.of(3, Arbitraries.integers().between(1, 20)),
            Tuple.of(1, Arbitraries.integers().between(21, 200)));
    return Combinators.combine(
            Arbitraries.integers().between(0, 11),
            Arbitraries.of(NewsDays.Kind.class),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3),
            hours)
        .as(NewsDays.Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  private static IntPredicate never() {
    return n -> false;
  }

  /** One run of a clusterer over all moments. */
  private static final class Run {
    final MemoryTable<CountedArticle> articles = new MemoryTable<>();
    final List<Changes> changes = new ArrayList<>();

    static Run of(List<NewsDays.Step> steps, IntPredicate restarts) {
      Run run = new Run();
      StoryClusterer clusterer = run.clusterer();
      for (NewsDays.Moment moment : NewsDays.of(steps)) {
        clusterer.expectInstant(moment.observed(), moment.articles()::forEach);
        for (int i = 0; i < moment.articles().size(); i++) {
          List<SlimArticle> waiting = moment.articles().subList(i, moment.articles().size());
          if (restarts.test(run.changes.size())) {
            clusterer = run.clusterer();
            clusterer.expectInstant(moment.observed(), waiting::forEach);
          }
          run.changes.add(clusterer.place(waiting.get(0)));
        }
      }
      return run;
    }

    private StoryClusterer clusterer() {
      return new StoryClusterer(articles, StorySettings.SHIPPED);
    }

    List<CountedArticle> articles() {
      List<CountedArticle> all = new ArrayList<>();
      articles.range("", "~", (id, article) -> all.add(article));
      return all;
    }
  }
}
