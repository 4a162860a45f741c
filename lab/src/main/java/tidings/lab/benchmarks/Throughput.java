package tidings.lab.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.news.Article;

/**
 * The articles of an archive that one thread cleans and annotates in a second, everything on, and
 * the memory in use after garbage collections on the way: it stays constant if nothing is
 * remembered.
 */
final class Throughput {
  private static final int LOOK_EVERY = 4_000;

  private final ArticleAnnotator chain = ArticleAnnotator.onClassPath();
  private long articles;
  private long annotateNanos;
  private long processorNanos;
  private long looked;
  private long lookNanos;
  private long lookProcessorNanos;

  /** Reads the file that the first argument names; prints a line every 4,000 articles. */
  public static void main(String[] arguments) {
    Path archive = Path.of(arguments.length == 0 ? "" : arguments[0]);
    if (arguments.length == 0 || !Files.isReadable(archive)) {
      System.err.println("Nothing is measured: name an archive, as batch takes it, that is there.");
      return;
    }
    new Throughput().run(archive);
  }

  private void run(Path archive) {
    long start = System.nanoTime();
    Cost before = Cost.soFar();
    new CleanArticles().forEach(archive, this::annotate);
    long processor = Cost.soFar().minus(before).nanos() - lookProcessorNanos;
    long nanos = System.nanoTime() - start - lookNanos;
    look();
    System.out.printf(Locale.ROOT, "%d articles in %.1f s%n", articles, nanos / 1e9);
    say("read, cleaned and annotated", nanos, processor);
    say("annotated", annotateNanos, processorNanos);
  }

  private void say(String what, long nanos, long processor) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f articles/s, %.0f in a second of processor time%n",
        what,
        articles / (nanos / 1e9),
        articles / (processor / 1e9));
  }

  private void annotate(Article article) {
    long start = System.nanoTime();
    Cost before = Cost.soFar();
    chain.annotate(article);
    processorNanos += Cost.soFar().minus(before).nanos();
    annotateNanos += System.nanoTime() - start;
    articles++;
    if (articles - looked == LOOK_EVERY) {
      look();
      looked = articles;
    }
  }

  /** Looks at the memory in use; the time this takes is nobody's. */
  private void look() {
    long start = System.nanoTime();
    Cost before = Cost.soFar();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%6d articles, %4.0f MB in use, %5.0f articles/s annotated so far%n",
        articles,
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
        articles / (annotateNanos / 1e9));
    lookNanos += System.nanoTime() - start;
    lookProcessorNanos += Cost.soFar().minus(before).nanos();
  }
}
