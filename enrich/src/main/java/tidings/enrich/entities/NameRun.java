package tidings.enrich.entities;

/**
 * Tokens {@code from} (inclusive) to {@code to} (exclusive) that may name something.
 *
 * @param opensSentence whether the first of them begins a sentence, so that its capital says
 *     nothing
 * @param afterRole whether a role or honorific stands before it
 */
record NameRun(int from, int to, boolean opensSentence, boolean afterRole) {
  NameRun from(int token) {
    return new NameRun(token, to, opensSentence && token == from, afterRole);
  }

  NameRun until(int token) {
    return new NameRun(from, token, opensSentence, afterRole);
  }

  int size() {
    return to - from;
  }
}
