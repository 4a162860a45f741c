package tidings.ingest.source.rss;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import tidings.ingest.http.Fetcher;
import tidings.ingest.http.HostThrottle;
import tidings.ingest.http.RobotsTxt;
import tidings.ingest.http.Site;
import tidings.ingest.http.StoppedTime;

/** A site with a feed, and sources that read it by a stopped clock. */
final class Newsstand implements AutoCloseable {
  final Site site = new Site();
  final StoppedTime time = new StoppedTime();
  private final HostThrottle throttle = new HostThrottle(time);
  private final RobotsTxt robots = new RobotsTxt(time);
  private final List<RssSource> sources = new ArrayList<>();

  RssSource open(String... keysAndValues) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("url", site.url("/feed.xml"));
    settings.put("allow-private", "127.0.0.1");
    settings.put("delay", "PT0S");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      settings.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    RssSettings read = RssSettings.of(settings);
    RssSource source =
        new RssSource(
            read,
            new Fetcher(
                read.http().fetching(), throttle, robots, time, SystemDefaultDnsResolver.INSTANCE),
            time);
    sources.add(source);
    return source;
  }

  void pass(Duration span) {
    time.pass(span);
  }

  Newsstand feed(String... items) {
    site.feed("/feed.xml", rss(items));
    return this;
  }

  /** A page at {@code /name} that says so. */
  Newsstand page(String name) {
    site.page("/" + name, html(name));
    return this;
  }

  static String html(String name) {
    return "<html><title>%s</title><body><p>All of %s.</p></body></html>".formatted(name, name);
  }

  static String rss(String... items) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Fennick Bugle</title><link>https://bugle.example/</link><description>News</description>
    <language>en-GB</language>
    """
        + String.join("\n", items)
        + "\n</channel></rss>";
  }

  /** An entry whose link is the page of its name. */
  String item(String name) {
    return item(name, "Teaser of " + name + ".");
  }

  String item(String name, String teaser) {
    return """
    <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid>
    <pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate><description>%s</description></item>
    """
        .formatted(name, site.url("/" + name), name, teaser);
  }

  @Override
  public void close() {
    sources.forEach(RssSource::close);
    site.close();
  }
}
