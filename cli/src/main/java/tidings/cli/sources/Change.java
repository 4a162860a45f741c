package tidings.cli.sources;

/**
 * What became of one source when a file was applied.
 *
 * @param name the source
 * @param kind what was done
 * @param reasons why it was refused; empty if it was not
 */
record Change(String name, Kind kind, String reasons) {
  enum Kind {
    ADDED,
    CHANGED,
    REMOVED,
    UNCHANGED,
    REFUSED
  }

  static Change of(String name, Kind kind) {
    return new Change(name, kind, "");
  }
}
