package tidings.enrich.capitalized;

/**
 * Capitalised words that follow each other.
 *
 * @param name the words as written, one space between them
 * @param start offset of the first letter
 * @param end offset after the last
 * @param words how many of them are capitalised
 * @param initial whether the first stands where any word would have a capital
 * @param introduced whether a form of address before it says that a name follows
 */
record CapitalRun(String name, int start, int end, int words, boolean initial, boolean introduced) {
  /** Returns the last of the words. */
  String lastWord() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
