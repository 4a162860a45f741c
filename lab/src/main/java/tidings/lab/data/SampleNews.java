package tidings.lab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.ingest.archive.ArchiveSorter;
import tidings.ingest.article.CleanArticle;
import tidings.ingest.article.NotAnArticleException;
import tidings.ingest.article.ObservedTime;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.UnreadableInputException;
import tidings.news.Article;
import tidings.news.RawArticle;

/**
 * A folder of files as {@code tidings batch} takes them, with a {@code truth.tsv} of file, item,
 * story and original. Revisions are numbered and unchanged ones dropped as ingest does.
 */
final class SampleNews {
  private static final String TRUTH = "truth.tsv";

  private record Truth(String event, String copies) {}

  private record Delivered(CleanArticle article, @Nullable Instant recorded) {
    private Optional<Instant> dated() {
      return ObservedTime.dated(recorded, article.published().instant(), runStart())
          .map(ObservedTime::instant);
    }

    private ObservedTime observed(Instant asOf) {
      return ObservedTime.inArchive(recorded, article.published().instant(), runStart(), asOf);
    }

    private static Instant runStart() {
      return LabelledArticle.cleaner().runStart();
    }
  }

  private final Path folder;
  private final Map<String, Truth> truths = new HashMap<>();

  private SampleNews(Path folder) {
    this.folder = folder;
  }

  static List<NewsItem> read(Path folder) throws IOException, UnreadableDataException {
    SampleNews news = new SampleNews(folder);
    news.readTruth(folder.resolve(TRUTH));
    try {
      return news.numbered(news.delivered());
    } catch (UnreadableInputException e) {
      throw new UnreadableDataException(String.valueOf(e.getMessage()));
    }
  }

  private void readTruth(Path file) throws IOException, UnreadableDataException {
    if (!Files.exists(file)) {
      throw UnreadableDataException.of(folder, "holds no " + TRUTH + "; name a labelled file");
    }
    String[] lines = DataFile.text(file).split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      String[] columns = lines[i].split("\t", -1);
      if (columns.length < 4) {
        if (!lines[i].isBlank()) {
          throw UnreadableDataException.at(
              file, i + 1, "has fewer columns than file, item, story, copyOf; add them");
        }
        continue;
      }
      String key = columns[0] + "#" + columns[1];
      truths.put(key, new Truth(columns[2], columns[3].isEmpty() ? key : columns[3]));
    }
  }

  private List<Delivered> delivered() throws IOException {
    List<Delivered> delivered = new ArrayList<>();
    ArchiveFiles.forEach(folder, item -> addTo(delivered, item));
    return delivered;
  }

  /** What ingest would not publish is no part of the stream. */
  private void addTo(List<Delivered> delivered, SourceItem item) {
    if (!truths.containsKey(key(item.article()))) {
      return;
    }
    try {
      CleanArticle clean = LabelledArticle.cleaner().clean(item.article());
      delivered.add(new Delivered(clean, item.recordedObserved()));
    } catch (NotAnArticleException e) {
      return;
    }
  }

  /** As in an archive: what has no date stands at the newest of the others. */
  private static Instant asOf(List<Delivered> delivered) {
    return delivered.stream()
        .flatMap(item -> item.dated().stream())
        .max(Comparator.naturalOrder())
        .orElse(ArchiveSorter.DEFAULT_AS_OF);
  }

  private List<NewsItem> numbered(List<Delivered> delivered) {
    Instant asOf = asOf(delivered);
    delivered.sort(Comparator.comparing(item -> item.observed(asOf).instant()));
    Map<String, Article> last = new HashMap<>();
    List<NewsItem> items = new ArrayList<>();
    for (Delivered item : delivered) {
      Article before = last.get(item.article.id());
      if (isUnchanged(item.article, before)) {
        continue;
      }
      ObservedTime observed = item.observed(asOf);
      Article article =
          item.article.asRevision(
              before == null ? 1 : before.getRevision() + 1,
              before == null ? observed.instant() : before.getFirstSeen(),
              observed.instant(),
              observed.origin());
      last.put(item.article.id(), article);
      String key = key(item.article.raw());
      Truth truth = truths.get(key);
      items.add(new NewsItem(key, article, truth.event, truth.copies));
    }
    return items;
  }

  private static boolean isUnchanged(CleanArticle article, @Nullable Article before) {
    boolean deleted = article.raw().getDeleted();
    if (before == null) {
      return deleted;
    }
    return before.getDeleted() == deleted
        && (deleted || before.getContentHash().equals(article.contentHash()));
  }

  private static String key(RawArticle raw) {
    String file = String.valueOf(raw.getOrigin().getFile());
    if (raw.getOrigin().getPosition() == null) {
      return file + "#";
    }
    return file + "#" + (raw.getId() == null ? raw.getUrl() : raw.getId());
  }
}
