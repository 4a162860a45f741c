package tidings.ingest.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.news.Article;
import tidings.news.ObservedOrigin;
import tidings.news.RawArticle;

/**
 * An item, cleaned and identified, before it is known which revision of its article it is.
 *
 * @param raw what was delivered
 * @param id article id
 * @param title title as one line; may be empty
 * @param text main text; may be empty
 * @param canonicalUrl canonical address; null if there is none
 * @param language language as declared; null if not declared
 * @param published publication date and its origin
 * @param flags what was odd, sorted
 * @param contentHash 64 bits of the SHA-256 of title and text: equal means that nothing changed
 */
public record CleanArticle(
    RawArticle raw,
    String id,
    String title,
    String text,
    @Nullable String canonicalUrl,
    @Nullable String language,
    PublicationDate published,
    List<String> flags,
    String contentHash) {

  public CleanArticle {
    flags = List.copyOf(flags);
  }

  /**
   * Returns the article as a revision.
   *
   * @param revision its number among those of its id, from 1
   * @param firstSeen when the first revision was observed
   * @param observed when this revision was observed
   */
  public Article asRevision(
      int revision, Instant firstSeen, Instant observed, ObservedOrigin observedOrigin) {
    return Article.newBuilder()
        .setId(id)
        .setRevision(revision)
        .setDeleted(raw.getDeleted())
        .setSource(SourceName.of(raw.getSource(), raw.getUrl()))
        .setUrl(raw.getUrl())
        .setCanonicalUrl(canonicalUrl)
        .setTitle(title)
        .setText(text)
        .setLanguage(language)
        .setPublished(published.instant())
        .setPublishedOrigin(published.origin())
        .setPublishedConfidence(published.confidence())
        .setFirstSeen(firstSeen)
        .setObserved(observed)
        .setObservedOrigin(observedOrigin)
        .setCountedAt(ObservedTime.countedAt(published.instant(), firstSeen))
        .setFlags(flags)
        .setContentHash(contentHash)
        .setOrigin(raw.getOrigin())
        .build();
  }
}
