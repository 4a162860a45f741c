package example.pagedjson;

import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tidings.ingest.http.FetchRequest;
import tidings.ingest.http.Fetched;
import tidings.ingest.http.Fetcher;
import tidings.ingest.http.Validators;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.BatchBuilder;
import tidings.ingest.source.DeliveredVersions;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;

/** Reads the first pages of a JSON API again and again, and delivers what is new or was edited. */
final class PagedJsonSource implements ArticleSource {
  private final PagedJsonSettings settings;
  private final Fetcher fetcher;

  PagedJsonSource(PagedJsonSettings settings, Fetcher fetcher) {
    this.settings = settings;
    this.fetcher = fetcher;
  }

  @Override
  public SourceBatch poll(SourceCursor from) throws IOException, InterruptedException {
    if (!(fetch(settings.http().url(), Validators.of(from)) instanceof Fetched.Body first)) {
      return SourceBatch.nothingNew(from);
    }
    Collection<Entry> entries = entries(first);
    DeliveredVersions delivered = DeliveredVersions.of(from);
    BatchBuilder batch = new BatchBuilder(settings.http().batch());
    for (Entry entry : entries) {
      if (!batch.isFull() && !delivered.contains(entry.version())) {
        batch.add(entry.delivery());
        delivered.add(entry.version());
      }
    }
    delivered.forget(entries.stream().map(Entry::version).toList());
    boolean all = entries.stream().allMatch(entry -> delivered.contains(entry.version()));
    return batch.build(SourceCursor.of(delivered, all ? first.version() : Validators.NONE));
  }

  /** Returns the items of all pages; one that moves to the next page meanwhile is taken once. */
  private Collection<Entry> entries(Fetched.Body first) throws IOException, InterruptedException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Page page = Page.of(first);
    for (int number = 1; ; number++) {
      page.entries().forEach(entry -> entries.putIfAbsent(entry.version().id(), entry));
      if (page.next() == null || number >= settings.pages()) {
        return entries.values();
      }
      page = Page.of((Fetched.Body) fetch(page.next(), Validators.NONE));
    }
  }

  private Fetched fetch(URI address, Validators known) throws IOException, InterruptedException {
    return fetcher.fetch(FetchRequest.configured(address, "application/json").unless(known));
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
