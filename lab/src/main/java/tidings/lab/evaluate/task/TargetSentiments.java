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
import tidings.lab.evaluate.figures.Figures;
import tidings.news.Polarity;
import tidings.news.Sentiment;

/** Measures sentiment towards targets in sentences. */
final class TargetSentiments {
  private final Session session;
  private final PolarityCounts counts = new PolarityCounts();
  private int absent;

  /** A target among the tokens of its sentence; without tokens if it does not occur. */
  private record Placed(Target target, Tokens tokens, int from, int to) {
    boolean occurs() {
      return to > from;
    }
  }

  TargetSentiments(Session session) {
    this.session = session;
  }

  Figures measure(Path path, List<Target> targets) throws InterruptedException {
    List<Placed> placed = new ArrayList<>();
    for (Target target : targets) {
      if (target.gold() != Polarity.UNKNOWN) {
        placed.add(place(target));
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

  private static Placed place(Target target) {
    Tokens tokens = Tokenizer.tokenize(target.sentence());
    if (target.from() < 0) {
      return new Placed(target, tokens, 0, 0);
    }
    int from = 0;
    while (from < tokens.size() && tokens.end(from) <= target.from()) {
      from++;
    }
    return new Placed(target, tokens, from, tokens.firstFrom(target.to()));
  }

  private static Function<Placed, List<Sentiment>> worker() {
    TargetSentiment sentiment = TargetSentiment.shipped();
    return placed ->
        placed.occurs()
            ? List.of(sentiment.of(placed.tokens, 0, placed.tokens.size(), placed.from, placed.to))
            : List.of();
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
