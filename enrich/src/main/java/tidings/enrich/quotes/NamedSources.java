package tidings.enrich.quotes;

import org.jspecify.annotations.Nullable;

/** Finds what is said without a verb: according to Mara Lindqvist, the plan is dead. */
final class NamedSources {
  /** So many words may stand between a source and the comma after it. */
  private static final int APPOSITION = 12;

  private final Passage passage;
  private final InvertedSubjects inverted;
  private final Clauses clauses;

  NamedSources(Passage passage, InvertedSubjects inverted, Clauses clauses) {
    this.passage = passage;
    this.inverted = inverted;
    this.clauses = clauses;
  }

  /** Returns what "according" at a token attributes; null if the source cannot be made out. */
  @Nullable Said accordingTo(int at, int floor, int limit) {
    NounPhrase who = inverted.after(at + 1, limit);
    if (who == null) {
      return null;
    }
    if (at > floor) {
      return new Said(floor, clauses.trim(floor, at), false, who, at);
    }
    int comma = who.to();
    while (comma < limit && comma - who.to() < APPOSITION && !passage.isWord(comma, ",")) {
      comma++;
    }
    boolean found = comma + 1 < limit && passage.isWord(comma, ",");
    return found ? new Said(comma + 1, clauses.end(comma + 1, limit), false, who, at) : null;
  }
}
