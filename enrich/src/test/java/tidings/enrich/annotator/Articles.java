package tidings.enrich.annotator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tidings.news.Article;
import tidings.news.DateOrigin;
import tidings.news.ObservedOrigin;
import tidings.news.Origin;
import tidings.schemas.TrustedRecords;

/** Articles for tests: everything but title, text and language is the same. */
public final class Articles {
  private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");

  static {
    // A test of a plug-in has no launcher that would do it: without, Avro makes no record with an
    // enum.
    TrustedRecords.trust();
  }

  private Articles() {}

  public static Article english(String title, String text) {
    return article(title, text, "en");
  }

  public static Article article(String title, String text, @Nullable String language) {
    return Article.newBuilder()
        .setId("00000000000000000000000000000001")
        .setSource("the-norwick-post")
        .setTitle(title)
        .setText(text)
        .setLanguage(language)
        .setPublishedOrigin(DateOrigin.NONE)
        .setFirstSeen(MORNING)
        .setObserved(MORNING)
        .setObservedOrigin(ObservedOrigin.RECORDED)
        .setCountedAt(MORNING)
        .setOrigin(new Origin("norwick.txt", 1, null))
        .build();
  }
}
