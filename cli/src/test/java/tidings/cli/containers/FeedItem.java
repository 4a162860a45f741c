package tidings.cli.containers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** One article of a feed. */
record FeedItem(String guid, String link, String title, String text, Instant published) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  FeedItem withText(String other) {
    return new FeedItem(guid, link, title, other, published);
  }

  /** Returns a feed of these as RSS. */
  static String feed(List<FeedItem> items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel>
        <title>Sorrel Valley Post</title><link>https://post.example/</link><description>All news</description>
        %s</channel></rss>
        """
        .formatted(items.stream().map(FeedItem::xml).collect(Collectors.joining()));
  }

  private String xml() {
    return """
        <item><guid isPermaLink="false">%s</guid><link>%s</link><title>%s</title>
        <pubDate>%s</pubDate><description>%s</description></item>
        """
        .formatted(guid, link, title, DATE.format(published), text);
  }
}
