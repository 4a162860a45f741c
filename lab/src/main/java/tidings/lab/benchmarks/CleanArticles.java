package tidings.lab.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tidings.ingest.archive.ArchiveSorter;
import tidings.ingest.article.ArticleCleaner;
import tidings.ingest.article.CleanArticle;
import tidings.ingest.article.NotAnArticleException;
import tidings.ingest.article.ObservedTime;
import tidings.ingest.source.SourceItem;
import tidings.lab.data.ArchiveFiles;
import tidings.news.Article;
import tidings.schemas.TrustedRecords;

/** Articles of files as {@code tidings batch} takes them, through the code of the pipeline. */
final class CleanArticles {
  private static final Instant RUN_START = Instant.parse("2026-04-01T00:00:00Z");

  private final ArticleCleaner cleaner = new ArticleCleaner(RUN_START);

  CleanArticles() {
    TrustedRecords.trust();
  }

  /** Returns the sample news, from wherever in the repository this is started. */
  static Path sampleNews() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("sample-news"))) {
        return folder.resolve("sample-news");
      }
    }
    throw new IllegalStateException("there is no sample-news around " + here);
  }

  /** Returns the first articles with a text, at most {@code most}. */
  static List<Article> read(Path path, int most) {
    List<Article> articles = new ArrayList<>();
    new CleanArticles()
        .forEach(
            path,
            article -> {
              if (articles.size() < most && !article.getText().isBlank()) {
                articles.add(article);
              }
            });
    return articles;
  }

  /** Hands on one article after the other; what is no article is left out. */
  void forEach(Path path, Consumer<Article> reader) {
    try {
      ArchiveFiles.forEach(path, item -> clean(item, reader));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void clean(SourceItem item, Consumer<Article> reader) {
    CleanArticle clean;
    try {
      clean = cleaner.clean(item.article());
    } catch (NotAnArticleException none) {
      return;
    }
    ObservedTime observed =
        ObservedTime.inArchive(
            item.recordedObserved(),
            clean.published().instant(),
            cleaner.runStart(),
            ArchiveSorter.DEFAULT_AS_OF);
    reader.accept(clean.asRevision(1, observed.instant(), observed.instant(), observed.origin()));
  }
}
