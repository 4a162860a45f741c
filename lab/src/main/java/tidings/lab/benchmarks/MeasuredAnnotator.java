package tidings.lab.benchmarks;

import java.util.Map;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Findings;

/** An annotator in its place in the chain, with what it has cost so far. */
final class MeasuredAnnotator implements Annotator {
  private final Annotator annotator;
  private Cost cost = Cost.NOTHING;

  MeasuredAnnotator(Annotator annotator) {
    this.annotator = annotator;
  }

  Cost cost() {
    return cost;
  }

  void reset() {
    cost = Cost.NOTHING;
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    Cost start = Cost.soFar();
    Findings findings = annotator.annotate(article);
    cost = cost.plus(Cost.soFar().minus(start));
    return findings;
  }

  @Override
  public String name() {
    return annotator.name();
  }

  @Override
  public void configure(Map<String, String> settings) {
    annotator.configure(settings);
  }

  @Override
  public String version() {
    return annotator.version();
  }

  @Override
  public Set<String> languages() {
    return annotator.languages();
  }

  @Override
  public Set<String> requires() {
    return annotator.requires();
  }

  @Override
  public int budget() {
    return annotator.budget();
  }
}
