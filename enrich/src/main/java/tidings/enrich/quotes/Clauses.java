package tidings.enrich.quotes;

/** Finds where the clause begins that a verb of saying governs, and where it ends. */
final class Clauses {
  /** No clause: what follows the verb is something else. */
  static final int NONE = Adjuncts.UNCLEAR;

  private static final int MAX_TOKENS = 120;
  private static final int MAX_ADJUNCT_TOKENS = 6;
  private static final int EVIDENCE = 15;
  private static final int MIN_TOKENS = 3;

  private final Passage passage;
  private final Adjuncts adjuncts;

  Clauses(Passage passage, Adjuncts adjuncts) {
    this.passage = passage;
    this.adjuncts = adjuncts;
  }

  /** Returns the first token of the clause that a verb governs, without its 'that'; or NONE. */
  int after(int verb, int limit) {
    int at =
        passage.is(verb, SpeechWords.TELL) ? adjuncts.skipAddressee(verb + 1, limit) : verb + 1;
    at = at == NONE ? NONE : adjuncts.skipAdjuncts(at, limit);
    if (at == NONE) {
      return afterUnclearAdjuncts(verb, limit);
    }
    if (at >= limit) {
      return NONE;
    }
    if (passage.isWord(at, "that")) {
      return at + 1 < limit ? at + 1 : NONE;
    }
    boolean article = passage.is(at, SpeechWords.DETERMINER) && at + 1 < limit;
    int told = article ? at + 1 : at;
    int next = passage.isName(told) ? adjuncts.endOfNames(told, limit) : limit;
    if (next + 1 < limit && passage.isWord(next, "that")) {
      return next + 1;
    }
    if (next + 1 < limit && passage.is(next, SpeechWords.PRONOUN) && !passage.isWord(next, "who")) {
      return next;
    }
    boolean begins =
        (passage.isLetters(at) || isMoney(at))
            && !passage.is(at, SpeechWords.NEVER | SpeechWords.CONJUNCTION);
    return begins && takesBareClause(verb, at, limit) ? at : NONE;
  }

  /** What follows "said" may be a clause that begins with a preposition: said at least two died. */
  private int afterUnclearAdjuncts(int verb, int limit) {
    if (!passage.is(verb, SpeechWords.SAY | SpeechWords.TELL)) {
      return NONE;
    }
    int that = afterThat(verb + 1, limit);
    boolean says = passage.is(verb, SpeechWords.SAY) && verb + MIN_TOKENS < limit;
    boolean begins =
        says
            && !passage.isWord(verb + 1, "to")
            && !passage.isWord(verb + 1, "by")
            && !passage.isWord(verb + 1, "of");
    return that == NONE && begins ? verb + 1 : that;
  }

  private boolean isMoney(int token) {
    return "$£€".contains(passage.word(token));
  }

  private boolean takesBareClause(int verb, int at, int limit) {
    if (passage.is(verb, SpeechWords.SAY)) {
      return limit - at >= MIN_TOKENS;
    }
    return passage.is(verb, SpeechWords.CLAIM | SpeechWords.TELL) && isClause(at, limit);
  }

  private boolean isClause(int from, int limit) {
    for (int at = from + 1; at < Math.min(limit, from + EVIDENCE); at++) {
      if (passage.isWord(at, ",")) {
        return false;
      }
      if (passage.is(at, SpeechWords.FINITE)) {
        return true;
      }
    }
    return false;
  }

  private int afterThat(int from, int limit) {
    for (int at = from; at + 1 < Math.min(limit, from + EVIDENCE); at++) {
      if (passage.isWord(at, "that")) {
        return at + 1;
      }
      if (passage.is(at, SpeechWords.FINITE | SpeechWords.FINITE_CUE)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Returns the token after the clause's last. */
  int end(int from, int limit) {
    int last = Math.min(limit, from + MAX_TOKENS);
    for (int at = from; at < last; at++) {
      if (passage.isWord(at, ";") || isBreak(at, last)) {
        return at;
      }
    }
    return limit > last ? from : trim(from, last);
  }

  /** Returns whether the sentence turns from what was said to something else that is said. */
  private boolean isBreak(int at, int limit) {
    if (at + 1 >= limit) {
      return false;
    }
    if (passage.is(at, SpeechWords.CONJUNCTION)) {
      if (endsWithMarks(at)) {
        return true;
      }
      int next = passage.is(at + 1, SpeechWords.SKIP | SpeechWords.PRONOUN) ? at + 2 : at + 1;
      return next < limit && isSaying(next);
    }
    if (!passage.isWord(at, ",")) {
      return false;
    }
    if (passage.is(at + 1, SpeechWords.PARTICIPLE)) {
      return true;
    }
    int next = passage.is(at + 1, SpeechWords.CONJUNCTION) ? at + 2 : at + 1;
    for (int verb = next; verb < Math.min(limit, next + MAX_ADJUNCT_TOKENS); verb++) {
      if (!passage.isLetters(verb)) {
        return false;
      }
      boolean last = verb + 1 >= limit || passage.isWord(verb + 1, ".");
      if (isSaying(verb) && (last || passage.is(verb, SpeechWords.SAY | SpeechWords.TELL))) {
        return !passage.isWord(next, "which") && !passage.isWord(next, "who");
      }
    }
    return false;
  }

  /**
   * Returns whether words in marks end before and what follows is an action: "a shame" and left.
   */
  private boolean endsWithMarks(int conjunction) {
    boolean marks = "\"”»".contains(passage.word(conjunction - 1));
    int next = conjunction + 1;
    return marks
        && passage.isLetters(next)
        && !passage.isWord(next, "that")
        && !passage.isName(next)
        && !passage.is(
            next,
            SpeechWords.DETERMINER | SpeechWords.PRONOUN | SpeechWords.PASSIVE | SpeechWords.MODAL);
  }

  private boolean isSaying(int token) {
    int verbs = SpeechWords.SAY | SpeechWords.CLAIM | SpeechWords.STATE | SpeechWords.TELL;
    return passage.is(token, verbs)
        && passage.is(token, SpeechWords.FINITE_CUE)
        && !passage.isName(token);
  }

  /** Returns the end without the marks that close the sentence. */
  int trim(int from, int to) {
    int end = to;
    while (end > from
        && !passage.isLetters(end - 1)
        && ".,;:!?-–—".contains(passage.word(end - 1))) {
      end--;
    }
    return end;
  }
}
