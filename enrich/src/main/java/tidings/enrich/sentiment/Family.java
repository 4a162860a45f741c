package tidings.enrich.sentiment;

/**
 * Words that imply the same about those who do, those to whom it is done, or those who are like
 * that.
 *
 * @param name unique within its kind
 * @param kind what its words are
 * @param key stands for it in features
 */
record Family(String name, Kind kind, int key) {
  /** The part of speech of a family. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    /** Words that turn, doubt, wish or point. */
    FUNCTION
  }

  static Family of(Kind kind, String name) {
    return new Family(name, kind, Keys.of(kind.ordinal(), name.hashCode()));
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean is(Kind wanted, String wantedName) {
    return kind == wanted && name.equals(wantedName);
  }
}
