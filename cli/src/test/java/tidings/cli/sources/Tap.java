package tidings.cli.sources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/** A live source in this JVM: a test pours items in, and can shut it. */
final class Tap {
  private static final Map<String, Tap> TAPS = new ConcurrentHashMap<>();

  private final String name;
  private final List<SourceItem> items = new CopyOnWriteArrayList<>();
  private volatile @Nullable String trouble;
  private volatile boolean broken;

  private Tap(String name) {
    this.name = name;
  }

  static Tap open(String name) {
    Tap tap = new Tap(name);
    TAPS.put(name, tap);
    return tap;
  }

  /** Returns what a source reads from a tap. */
  static ArticleSource source(String name) {
    Tap tap = TAPS.get(name);
    if (tap == null) {
      throw new IllegalArgumentException(
          "tap is \"" + name + "\"; name one that is open: " + TAPS.keySet());
    }
    return tap.new Source();
  }

  RawArticle pour(String id) {
    RawArticle article =
        RawArticle.newBuilder()
            .setSource(name)
            .setId(id)
            .setTitle("The lighthouse of " + name + " is lit again")
            .setContentType(ContentType.TEXT)
            .setContent("Keeper Orla Venn climbed the stairs on Monday.\n\nShe counted " + id + ".")
            .setPublished("2026-03-01T08:00:00Z")
            .setOrigin(Origin.newBuilder().setUrl("https://" + name + ".example/" + id).build())
            .build();
    items.add(new SourceItem(article, null));
    return article;
  }

  void shut(String reason) {
    trouble = reason;
  }

  void reopen() {
    trouble = null;
    broken = false;
  }

  void breakDown() {
    broken = true;
  }

  private final class Source implements ArticleSource {
    @Override
    public SourceBatch poll(SourceCursor from) throws IOException {
      if (broken) {
        throw new IllegalStateException("the tap is broken");
      }
      String reason = trouble;
      if (reason != null) {
        throw new IOException(reason);
      }
      int read = Integer.parseInt(from.position().getOrDefault("read", "0"));
      List<SourceItem> rest = new ArrayList<>(items.subList(read, items.size()));
      String next = Integer.toString(read + rest.size());
      return new SourceBatch(rest, List.of(), new SourceCursor(Map.of("read", next)), false);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
