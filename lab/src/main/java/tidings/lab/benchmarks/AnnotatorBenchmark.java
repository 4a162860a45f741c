package tidings.lab.benchmarks;

import java.nio.file.Path;
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

/** Each annotator by itself, an article an operation, one article after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class AnnotatorBenchmark {
  /** Name of the annotator. */
  @Param({
    "language",
    "sentences",
    "tokens",
    "entities",
    "names-by-shape",
    "quotes",
    "sentiment",
    "topics"
  })
  public String annotator = "";

  /** A file or folder as batch takes it; empty: the sample news. */
  @Param("")
  public String data = "";

  /** Maximum articles. */
  @Param("500")
  public int most;

  private ChainStage stage;
  private int next;

  @SuppressWarnings("NullAway.Init") // JMH calls prepare
  public AnnotatorBenchmark() {}

  /** Annotates the articles as far as the annotator before this one. */
  @Setup
  public void prepare() {
    Path path = data.isEmpty() ? CleanArticles.sampleNews() : Path.of(data);
    stage =
        ChainStage.of(ArticleAnnotator.onClassPath(), annotator, CleanArticles.read(path, most));
  }

  /** Annotates one article. */
  @Benchmark
  public int annotate() {
    next = (next + 1) % stage.size();
    return stage.run(next);
  }
}
