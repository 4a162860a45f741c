package tidings.lab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Labelled news as a stream: JSON Lines with {@code event} for stories, and for copies {@code
 * cluster} or the id of the original; or a folder like sample-news with its {@code truth.tsv}.
 */
public final class NewsFile {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration APART = Duration.ofMinutes(1);

  /** However many articles there are, none shall be forgotten before the last has come. */
  private static final Duration MAX_SPAN = Duration.ofDays(2);

  /** The order in which the topology places articles. */
  private static final Comparator<NewsItem> BY_TIME =
      Comparator.<NewsItem, Instant>comparing(item -> item.article().getObserved())
          .thenComparing(item -> item.article().getId())
          .thenComparing(item -> item.article().getRevision());

  private final List<LabelledArticle> articles;
  private final CopyLabels copies;

  private NewsFile(List<LabelledArticle> articles, CopyLabels copies) {
    this.articles = articles;
    this.copies = copies;
  }

  /**
   * Reads a file in its order, each article observed a minute after the one before; or, if every
   * article has a date, in the order of the dates.
   */
  public static List<NewsItem> read(Path path) throws IOException, UnreadableDataException {
    if (Files.isDirectory(path)) {
      List<NewsItem> items = new ArrayList<>(SampleNews.read(path));
      items.sort(BY_TIME);
      return items;
    }
    NewsFile file = of(path);
    List<Instant> dates = file.dates();
    if (dates.isEmpty()) {
      return file.aMinuteApart(file.order(null));
    }
    List<NewsItem> items = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      items.add(file.item(i, dates.get(i)));
    }
    items.sort(BY_TIME);
    return items;
  }

  /** Reads a file in an order by chance that depends on the seed; dates do not count. */
  public static List<NewsItem> shuffled(Path path, long seed)
      throws IOException, UnreadableDataException {
    if (Files.isDirectory(path)) {
      throw UnreadableDataException.of(path, "has times of its own; leave --shuffle out");
    }
    NewsFile file = of(path);
    return file.aMinuteApart(file.order(new Random(seed)));
  }

  private static NewsFile of(Path path) throws IOException, UnreadableDataException {
    List<LabelledArticle> articles = new ArrayList<>();
    for (JsonLine line : JsonLine.read(path)) {
      articles.add(LabelledArticle.of(line));
    }
    return new NewsFile(articles, CopyLabels.of(articles));
  }

  /** Returns the date of every article; nothing if one has none. */
  private List<Instant> dates() throws UnreadableDataException {
    List<Instant> dates = new ArrayList<>();
    for (LabelledArticle article : articles) {
      Instant date = article.dated();
      if (date == null) {
        return List.of();
      }
      dates.add(date);
    }
    return dates;
  }

  private List<Integer> order(@Nullable Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      order.add(i);
    }
    if (random != null) {
      Collections.shuffle(order, random);
    }
    return order;
  }

  private List<NewsItem> aMinuteApart(List<Integer> order) throws UnreadableDataException {
    long apart = Math.min(APART.toMillis(), MAX_SPAN.toMillis() / order.size());
    List<NewsItem> items = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      items.add(item(order.get(place), START.plusMillis(place * Math.max(1, apart))));
    }
    return items;
  }

  private NewsItem item(int number, Instant observed) throws UnreadableDataException {
    LabelledArticle article = articles.get(number);
    String event = article.line().text("event");
    return new NewsItem(
        article.name(), article.observed(observed), event == null ? "" : event, copies.of(number));
  }
}
