package tidings.lab.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tidings.aggregate.text.BackgroundFrequencies;
import tidings.aggregate.text.TermCounts;
import tidings.aggregate.text.Words;

/**
 * Makes the table of background frequencies from the Groningen Meaning Bank: {@code
 * BackgroundFrequenciesMain --data DIR --out FILE}, where DIR holds {@code
 * ner/gmb-train-norm.bio.gz}.
 */
public final class BackgroundFrequenciesMain {
  private static final String CORPUS = "ner/gmb-train-norm.bio.gz";
  private static final String ARTICLE_START = "-DOCSTART-";
  private static final int LEAST_ARTICLES = 2;

  /** The corpus does not part its articles: so many sentences are as long as a usual one. */
  private static final int SENTENCES = 12;

  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Set<Integer> article = new HashSet<>();
  private int articles;
  private int sentences;

  private BackgroundFrequenciesMain() {}

  /** Runs it; the table is the same bytes for the same data. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4 || !args[0].equals("--data") || !args[2].equals("--out")) {
      throw new IllegalArgumentException("usage: --data DIR --out FILE");
    }
    new BackgroundFrequenciesMain().run(Path.of(args[1]).resolve(CORPUS), Path.of(args[3]));
  }

  private void run(Path corpus, Path table) throws IOException {
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8));
        OutputStream out = Files.newOutputStream(table)) {
      lines.lines().forEach(this::read);
      endArticle();
      BackgroundFrequencies.write(articles, counts, LEAST_ARTICLES, out);
    }
  }

  private void read(String line) {
    if (line.startsWith(ARTICLE_START)) {
      endArticle();
      return;
    }
    if (line.isEmpty() && ++sentences == SENTENCES) {
      endArticle();
    }
    int tab = line.indexOf('\t');
    String token = tab < 0 ? line : line.substring(0, tab);
    Words.scan(
        token,
        (start, end) -> {
          String word = Words.normal(token, start, end);
          if (TermCounts.isTerm(word)) {
            article.add(TermCounts.id(word));
          }
        });
  }

  private void endArticle() {
    sentences = 0;
    if (article.isEmpty()) {
      return;
    }
    articles++;
    article.forEach(term -> counts.merge(term, 1, Integer::sum));
    article.clear();
  }
}
