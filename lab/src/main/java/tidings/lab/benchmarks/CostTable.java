package tidings.lab.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.news.Article;

/**
 * A table of what each annotator costs on an article, as Markdown: processor time, allocated
 * memory, share of the chain. One thread; the mean of several rounds over all articles, after as
 * many to warm up.
 */
final class CostTable {
  private static final int MAX_ARTICLES = 500;
  private static final int ROUNDS = 20;

  private final List<Article> articles;
  private final int rounds;
  private final List<MeasuredAnnotator> annotators =
      ArticleAnnotator.onClassPath().annotators().stream().map(MeasuredAnnotator::new).toList();
  private final ArticleAnnotator chain = new ArticleAnnotator(annotators);

  CostTable(List<Article> articles, int rounds) {
    this.articles = articles;
    this.rounds = rounds;
  }

  /** Prints the table for a file or folder as batch takes it, else for the sample news. */
  public static void main(String[] arguments) {
    Path path = arguments.length == 0 ? CleanArticles.sampleNews() : Path.of(arguments[0]);
    new CostTable(CleanArticles.read(path, MAX_ARTICLES), ROUNDS)
        .rows()
        .forEach(System.out::println);
  }

  /** Returns the lines of the table. */
  List<String> rows() {
    measure();
    annotators.forEach(MeasuredAnnotator::reset);
    return rows(measure());
  }

  private Cost measure() {
    Cost start = Cost.soFar();
    for (int round = 0; round < rounds; round++) {
      articles.forEach(chain::annotate);
    }
    return Cost.soFar().minus(start);
  }

  private List<String> rows(Cost all) {
    List<String> rows = new ArrayList<>();
    rows.add("| annotator | µs of a processor an article | KB an article | share of the time |");
    rows.add("| --- | ---: | ---: | ---: |");
    Cost rest = all;
    for (MeasuredAnnotator annotator : annotators) {
      rows.add(row(annotator.name(), annotator.cost(), all));
      rest = rest.minus(annotator.cost());
    }
    rows.add(row("the chain itself", rest, all));
    rows.add(row("all", all, all));
    long characters = articles.stream().mapToLong(article -> article.getText().length()).sum();
    rows.add("");
    rows.add(
        String.format(
            Locale.ROOT,
            "%d articles of %d characters on average; Java %s.",
            articles.size(),
            characters / articles.size(),
            Runtime.version()));
    return rows;
  }

  private String row(String name, Cost cost, Cost all) {
    double runs = (double) rounds * articles.size();
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f %% |",
        name,
        cost.nanos() / runs / 1_000,
        cost.bytes() / runs / 1_024,
        100.0 * cost.nanos() / all.nanos());
  }
}
