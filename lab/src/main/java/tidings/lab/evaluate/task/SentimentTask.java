package tidings.lab.evaluate.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.data.CsvFile;
import tidings.lab.data.CsvRow;
import tidings.lab.data.DataFile;
import tidings.lab.data.TargetFile;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.Figures;

/**
 * Sentiment in three classes: towards a target in a sentence (JSON Lines as NewsMTSC, CSV as SEN),
 * or towards the main entity of a whole article (CSV as PerSenT).
 */
public final class SentimentTask implements Task {
  private final ArticleAnnotator chain;

  /** Makes a task; whole articles go through this chain. */
  public SentimentTask(ArticleAnnotator chain) {
    this.chain = chain;
  }

  @Override
  public String name() {
    return "sentiment";
  }

  @Override
  public Figures measure(Path path, Session session)
      throws IOException, UnreadableDataException, InterruptedException {
    if (DataFile.text(path).stripLeading().startsWith("{")) {
      return new TargetSentiments(session).measure(path, TargetFile.readJson(path));
    }
    List<CsvRow> rows = CsvFile.read(path);
    if (rows.get(0).fields().containsKey("TARGET_ENTITY")) {
      return new ArticleSentiments(chain, session)
          .measure(String.valueOf(path.getFileName()), rows);
    }
    if (rows.get(0).fields().containsKey("headline")) {
      return new TargetSentiments(session).measure(path, TargetFile.ofHeadlines(rows));
    }
    throw UnreadableDataException.at(
        path,
        1,
        "names neither headline, entity, majority_label nor TITLE, DOCUMENT, TARGET_ENTITY,"
            + " TRUE_SENTIMENT; give the columns one of these sets of names");
  }
}
