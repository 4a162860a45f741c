package tidings.ingest.article;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tidings.news.ContentType;
import tidings.news.DateOrigin;
import tidings.news.RawArticle;

/**
 * When a source says that an article was published, if that can be believed.
 *
 * @param instant the date, in whole milliseconds; null without a credible one
 * @param origin where it was found
 * @param confidence how far it can be trusted, 0…1; 0 without a date
 * @param flags what was wrong with dates that were not believed: {@code date-too-old} (before
 *     1970), {@code date-in-future} (more than an hour after the run's start), {@code
 *     date-unreadable}; sorted
 */
public record PublicationDate(
    @Nullable Instant instant, DateOrigin origin, double confidence, List<String> flags) {
  private static final Duration TOLERANCE = Duration.ofHours(1);

  public PublicationDate {
    flags = List.copyOf(flags);
  }

  /**
   * Finds the date of an item: what its source declares, else what its page states.
   *
   * @param runStart recorded start of the run: later than an hour after it nothing can be published
   */
  public static PublicationDate of(RawArticle raw, Instant runStart) {
    boolean isPage = raw.getContentType() == ContentType.HTML_PAGE && !raw.getDeleted();
    return of(raw.getPublished(), isPage ? Jsoup.parse(raw.getContent()) : null, runStart);
  }

  static PublicationDate of(@Nullable String declared, @Nullable Document page, Instant runStart) {
    SortedSet<String> flags = new TreeSet<>();
    if (declared != null && !declared.isBlank()) {
      Optional<DateText> date = believe(declared, runStart, flags);
      if (date.isPresent()) {
        return found(date.get(), DateOrigin.FEED, 1.0, flags);
      }
    }
    List<PageDates.PageDate> stated = page == null ? List.of() : PageDates.of(page);
    for (PageDates.PageDate candidate : stated) {
      Optional<DateText> date = believe(candidate.written(), runStart, flags);
      if (date.isPresent()) {
        return found(date.get(), DateOrigin.PAGE, candidate.trust(), flags);
      }
    }
    return new PublicationDate(null, DateOrigin.NONE, 0.0, List.copyOf(flags));
  }

  /** Tells whether a news item can be of that date: from 1970 to an hour after the run's start. */
  public static boolean isPlausible(Instant date, Instant runStart) {
    return !date.isBefore(Instant.EPOCH) && !date.isAfter(runStart.plus(TOLERANCE));
  }

  private static Optional<DateText> believe(
      String written, Instant runStart, SortedSet<String> flags) {
    Optional<DateText> date = DateText.parse(written);
    if (date.isEmpty()) {
      flags.add("date-unreadable");
      return date;
    }
    if (isPlausible(date.get().instant(), runStart)) {
      return date;
    }
    flags.add(date.get().instant().isBefore(Instant.EPOCH) ? "date-too-old" : "date-in-future");
    return Optional.empty();
  }

  private static PublicationDate found(
      DateText date, DateOrigin origin, double trust, SortedSet<String> flags) {
    return new PublicationDate(
        date.instant().truncatedTo(ChronoUnit.MILLIS),
        origin,
        Math.min(date.precision(), trust),
        List.copyOf(flags));
  }
}
