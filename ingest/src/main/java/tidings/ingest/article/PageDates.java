package tidings.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The publication dates that a page states, the most trusted first: the meta elements that
 * publishers fill for networks and search engines, JSON-LD, then whatever else says "published",
 * then time elements.
 */
final class PageDates {
  /** How far a date of the metadata is trusted. */
  private static final double METADATA = 0.9;

  /** How far a date of a less common element is trusted. */
  private static final double OTHER_METADATA = 0.7;

  /** How far a date of a time element is trusted: it may be that of a link to another article. */
  private static final double TIME_ELEMENT = 0.5;

  private static final Pattern LINKED_DATA =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,60})\"");
  private static final String PUBLISHED =
      "meta[property=article:published_time], meta[name=article:published_time], meta[property=og:article:published_time]";
  private static final String OTHERS =
      "meta[itemprop=datePublished], meta[name=pubdate], meta[name=publishdate], meta[name=publish-date],"
          + " meta[name=publish_date], meta[name=publication_date], meta[name=date.published],"
          + " meta[name=DC.date.issued], meta[name=dc.date], meta[name=DCTERMS.created], meta[name=sailthru.date],"
          + " meta[name=parsely-pub-date], meta[name=cXenseParse:recs:publishtime], meta[property=og:pubdate],"
          + " meta[name=OriginalPublicationDate], meta[name=article.published], meta[name=citation_publication_date],"
          + " meta[name=ptime], meta[name=displaydate], meta[name=date], [itemprop=datePublished]";

  private PageDates() {}

  /** A date on a page and how far its place is trusted, 0…1. */
  record PageDate(String written, double trust) {}

  static List<PageDate> of(Document page) {
    List<PageDate> dates = new ArrayList<>();
    for (Element meta : page.select(PUBLISHED)) {
      add(meta.attr("content"), METADATA, dates);
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher published = LINKED_DATA.matcher(script.data());
      if (published.find()) {
        add(published.group(1), METADATA, dates);
      }
    }
    for (Element meta : page.select(OTHERS)) {
      add(
          meta.hasAttr("content") ? meta.attr("content") : meta.attr("datetime"),
          OTHER_METADATA,
          dates);
    }
    for (Element time : page.select("time[pubdate], article time[datetime], time[datetime]")) {
      add(time.attr("datetime"), TIME_ELEMENT, dates);
    }
    return dates;
  }

  private static void add(String written, double trust, List<PageDate> dates) {
    if (!written.isBlank()) {
      dates.add(new PageDate(written, trust));
    }
  }
}
