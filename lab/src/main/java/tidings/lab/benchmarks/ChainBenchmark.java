package tidings.lab.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.news.Article;
import tidings.news.EnrichedArticle;

/** The whole chain, from an Article to an EnrichedArticle, an article an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ChainBenchmark {
  /** A file or folder as batch takes it; empty: the sample news. */
  @Param("")
  public String data = "";

  /** Most articles. */
  @Param("500")
  public int most;

  private ArticleAnnotator chain;
  private List<Article> articles;
  private int next;

  @SuppressWarnings("NullAway.Init") // JMH calls prepare
  public ChainBenchmark() {}

  /** Reads the articles. */
  @Setup
  public void prepare() {
    Path path = data.isEmpty() ? CleanArticles.sampleNews() : Path.of(data);
    articles = CleanArticles.read(path, most);
    chain = ArticleAnnotator.onClassPath();
  }

  /** Annotates one article. */
  @Benchmark
  public EnrichedArticle annotate() {
    next = (next + 1) % articles.size();
    return chain.annotate(articles.get(next));
  }
}
