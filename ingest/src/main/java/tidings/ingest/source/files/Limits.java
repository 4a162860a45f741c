package tidings.ingest.source.files;

/** How large things may be, so that no file can fill the memory. */
final class Limits {
  /** Largest article or line, in bytes: what a RawArticle may hold. */
  static final int MAX_ARTICLE_BYTES = 4 << 20;

  /** Largest feed, in bytes: its tree is built in memory. */
  static final int MAX_FEED_BYTES = 32 << 20;

  private Limits() {}
}
