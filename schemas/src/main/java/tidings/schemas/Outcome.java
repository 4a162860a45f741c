package tidings.schemas;

import java.util.Locale;

/**
 * What became of an article in a step: the names under which {@code Progress.counts} holds the
 * totals, in the order in which people are shown them.
 */
public enum Outcome {
  /** Clean: it was read. */
  READ,
  /** Clean: it is new or changed, and goes on. */
  PUBLISHED,
  /** Clean: nothing about it has changed. */
  UNCHANGED,
  /** Clean: it is older than the revision that is stored. */
  OUTDATED,
  /** Annotate: it was annotated. */
  ANNOTATED,
  /** Stories: it is new. */
  ADDED,
  /** Stories: it took the place of an earlier revision. */
  REVISED,
  /** Stories: it is counted no longer. */
  DELETED,
  /**
   * Stories: its id is known in this or a later revision, or it was deleted before it was known.
   */
  IGNORED,
  /** Stories: it changes an article that is forgotten; nothing was counted. */
  FORGOTTEN,
  /** Stories: it came behind the watermark and was placed at once. */
  DISORDERED,
  /** Slim: it was made slim. */
  ARTICLES;

  /** Returns the name in {@code Progress.counts}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
