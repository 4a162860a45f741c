package tidings.lab.stories;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tidings.aggregate.text.BackgroundFrequencies;
import tidings.aggregate.text.TermCounts;
import tidings.aggregate.text.Words;
import tidings.lab.data.BioDocument;
import tidings.lab.data.BioSentence;
import tidings.lab.data.UnreadableDataException;

/**
 * Makes the table of background frequencies from the Groningen Meaning Bank: {@code
 * BackgroundFrequenciesMain --data DIR --out FILE}, where DIR holds {@code
 * ner/gmb-train-norm.bio.gz}.
 */
public final class BackgroundFrequenciesMain {
  private static final String CORPUS = "ner/gmb-train-norm.bio.gz";
  private static final int MIN_ARTICLES = 2;

  /** The corpus joins articles to documents: an article has about so many sentences. */
  private static final int SENTENCES = 12;

  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Set<Integer> article = new HashSet<>();
  private int articles;

  private BackgroundFrequenciesMain() {}

  /** Runs it; the table is the same bytes for the same data. */
  public static void main(String[] args) throws IOException, UnreadableDataException {
    if (args.length != 4 || !args[0].equals("--data") || !args[2].equals("--out")) {
      throw new IllegalArgumentException("usage: --data DIR --out FILE");
    }
    new BackgroundFrequenciesMain().run(Path.of(args[1]).resolve(CORPUS), Path.of(args[3]));
  }

  private void run(Path corpus, Path table) throws IOException, UnreadableDataException {
    BioDocument.read(corpus).forEach(this::read);
    try (OutputStream out = Files.newOutputStream(table)) {
      BackgroundFrequencies.write(articles, counts, MIN_ARTICLES, out);
    }
  }

  private void read(BioDocument document) {
    // The shipped table counts the mark of a document as the first of its sentences.
    int sentences = 1;
    for (BioSentence sentence : document.sentences()) {
      sentence.words().forEach(this::read);
      sentences++;
      if (sentences == SENTENCES) {
        endArticle();
        sentences = 0;
      }
    }
    endArticle();
  }

  private void read(String token) {
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
    if (article.isEmpty()) {
      return;
    }
    articles++;
    article.forEach(term -> counts.merge(term, 1, Integer::sum));
    article.clear();
  }
}
