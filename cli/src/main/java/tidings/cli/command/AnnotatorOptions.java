package tidings.cli.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import tidings.enrich.annotator.ArticleAnnotator;

/** The option that passes settings through to the annotators. */
public final class AnnotatorOptions {
  @Option(
      names = "--annotator",
      paramLabel = "NAME.KEY=VALUE",
      description =
          "A setting of an annotator, as docs/adding-an-annotator.md says; give it once for each.")
  private Map<String, String> settings = new TreeMap<>();

  /** Returns the settings: the annotator's name, a full stop, and its own key. */
  public Map<String, String> settings() {
    return new TreeMap<>(settings);
  }

  /**
   * Makes a chain of every annotator on the class path.
   *
   * @throws tidings.enrich.annotator.UnusableAnnotatorException if one does not start
   */
  public ArticleAnnotator chain() {
    return ArticleAnnotator.onClassPath(settings);
  }

  /**
   * Returns name and version of every annotator, in the order they run.
   *
   * @throws tidings.enrich.annotator.UnusableAnnotatorException if one does not start
   */
  public List<String> versions() {
    return chain().annotators().stream()
        .map(annotator -> annotator.name() + " " + annotator.version())
        .toList();
  }
}
