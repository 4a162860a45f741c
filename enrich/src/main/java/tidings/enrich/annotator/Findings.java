package tidings.enrich.annotator;

import java.util.List;

/**
 * The findings of one run of an annotator.
 *
 * @param found in any order; empty if there is nothing to say
 * @param truncated whether the annotator left part of the article unread that it should have read
 */
public record Findings(List<Finding> found, boolean truncated) {
  public Findings {
    found = List.copyOf(found);
  }

  /** Findings of an annotator that read all it was shown. */
  public static Findings of(Finding... found) {
    return new Findings(List.of(found), false);
  }

  /** Findings of an annotator that stopped at a limit of its own. */
  public static Findings truncated(Finding... found) {
    return new Findings(List.of(found), true);
  }
}
