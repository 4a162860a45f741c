package tidings.cli.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tidings.cli.command.AnnotatorOptions;
import tidings.cli.json.JsonRecords;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.ingest.archive.ArchiveSorter;
import tidings.ingest.article.ArticleCleaner;
import tidings.ingest.article.CleanArticle;
import tidings.ingest.article.NotAnArticleException;
import tidings.ingest.article.ObservedTime;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.UnreadableInputException;
import tidings.ingest.source.files.FilesSettings;
import tidings.ingest.source.files.FilesSource;
import tidings.news.ContentType;
import tidings.news.EnrichedArticle;
import tidings.news.Origin;
import tidings.news.RawArticle;
import tidings.runtime.process.Logging;

/** {@code tidings annotate}: what Tidings makes of an article. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Cleans and annotates the articles of a file, through the code of the pipeline but without"
            + " Kafka, and prints them as JSON.",
    footer = {
      "",
      "Exit codes: 0 done, 2 the file cannot be read or holds no article, or an annotator does not"
          + " start."
    })
public final class AnnotateCommand implements Callable<Integer> {
  private static final JsonRecords JSON = JsonRecords.complete();

  @Parameters(
      paramLabel = "FILE|-",
      description = "A file as batch takes it; - for text or HTML on standard input.")
  private String file;

  @Mixin private AnnotatorOptions annotators;

  private boolean failed;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public AnnotateCommand() {}

  @Override
  public Integer call() throws IOException {
    Logging.toStandardError();
    ArticleCleaner cleaner = new ArticleCleaner(Instant.now());
    ArticleAnnotator annotator = annotators.chain();
    if (file.equals("-")) {
      annotate(new SourceItem(standardInput(), null), cleaner, annotator);
    } else {
      annotateFile(cleaner, annotator);
    }
    return failed ? 2 : 0;
  }

  private void annotateFile(ArticleCleaner cleaner, ArticleAnnotator annotator) throws IOException {
    try (FilesSource source = new FilesSource(FilesSettings.of(List.of(file)))) {
      SourceBatch batch;
      SourceCursor cursor = SourceCursor.START;
      do {
        batch = source.poll(cursor);
        batch.items().forEach(item -> annotate(item, cleaner, annotator));
        batch.unreadable().forEach(item -> complain(item.reason()));
        cursor = batch.next();
      } while (!batch.exhausted());
    } catch (UnreadableInputException e) {
      complain(e.getMessage());
    }
  }

  private void annotate(SourceItem item, ArticleCleaner cleaner, ArticleAnnotator annotator) {
    try {
      CleanArticle clean = cleaner.clean(item.article());
      ObservedTime observed =
          ObservedTime.inArchive(
              item.recordedObserved(),
              clean.published().instant(),
              cleaner.runStart(),
              ArchiveSorter.DEFAULT_AS_OF);
      EnrichedArticle article =
          annotator.annotate(
              clean.asRevision(1, observed.instant(), observed.instant(), observed.origin()));
      System.out.println(JSON.toPrettyJson(article));
    } catch (NotAnArticleException e) {
      complain(file + ": " + e.getMessage());
    }
  }

  private void complain(@Nullable String sentence) {
    failed = true;
    System.err.println("tidings annotate: " + sentence);
  }

  private static RawArticle standardInput() throws IOException {
    String content = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    String start = content.stripLeading().toLowerCase(Locale.ROOT);
    boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
    return RawArticle.newBuilder()
        .setContentType(page ? ContentType.HTML_PAGE : ContentType.TEXT)
        .setContent(content)
        .setOrigin(Origin.newBuilder().setFile("-").build())
        .build();
  }
}
