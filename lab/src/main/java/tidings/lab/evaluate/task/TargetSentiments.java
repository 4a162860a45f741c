package tidings.lab.evaluate.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.sentiment.TargetSentiment;
import tidings.enrich.tokens.Tokenizer;
import tidings.lab.data.Target;
import tidings.lab.data.TokenRange;
import tidings.lab.evaluate.figures.Figures;
import tidings.news.Polarity;
import tidings.news.Sentiment;

/** Measures sentiment towards targets in sentences. */
final class TargetSentiments {
  private final Session session;
  private final PolarityCounts counts = new PolarityCounts();
  private int absent;

  /** A target and the tokens of its sentence. */
  private record Placed(Target target, Tokens tokens) {}

  TargetSentiments(Session session) {
    this.session = session;
  }

  Figures measure(Path path, List<Target> targets) throws InterruptedException {
    List<Placed> placed = new ArrayList<>();
    for (Target target : targets) {
      if (target.gold() != Polarity.UNKNOWN) {
        placed.add(new Placed(target, Tokenizer.tokenize(target.sentence())));
      }
    }
    long nanos =
        session.<Placed, List<Sentiment>>time(
            path.getFileName() + " sentiment",
            placed,
            TargetSentiments::worker,
            (target, sentiment) -> judge(target, sentiment.isEmpty() ? null : sentiment.get(0)));
    Map<String, Object> extras = counts.extras();
    extras.put("absentTargets", absent);
    extras.put("withoutLabel", targets.size() - placed.size());
    TrainedOn.mark(path, extras);
    return new Figures(
        placed.size(),
        counts.classes().macro(),
        counts.classes().accuracy(),
        Session.perSecond(placed.size(), nanos),
        extras);
  }

  private static Function<Placed, List<Sentiment>> worker() {
    TargetSentiment sentiment = TargetSentiment.shipped();
    return placed -> placed.target.occurs() ? List.of(towards(placed, sentiment)) : List.of();
  }

  private static Sentiment towards(Placed placed, TargetSentiment sentiment) {
    TokenRange range = placed.target.range(placed.tokens);
    return sentiment.of(placed.tokens, 0, placed.tokens.size(), range.from(), range.to());
  }

  private void judge(Placed placed, @Nullable Sentiment found) {
    absent += found == null ? 1 : 0;
    Target target = placed.target;
    boolean correct = counts.add(target.gold(), found);
    session
        .predictions()
        .add(
            new Prediction()
                .with("id", target.id())
                .with("text", target.sentence())
                .with("target", target.name())
                .with("gold", PolarityCounts.name(target.gold()))
                .with("predicted", PolarityCounts.name(PolarityCounts.polarity(found)))
                .with("probabilities", PolarityCounts.probabilities(found))
                .correct(correct));
  }
}
