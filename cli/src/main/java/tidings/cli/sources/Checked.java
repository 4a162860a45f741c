package tidings.cli.sources;

import tidings.ingest.article.CleanArticle;

/** What came of a source when it was asked. */
sealed interface Checked {
  /** An article that would be published. */
  record Publishable(CleanArticle article) implements Checked {}

  /** Something that would become a dead letter. */
  record Unreadable(String place, String reason) implements Checked {}
}
