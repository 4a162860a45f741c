package tidings.enrich.quotes;

/** Finds what stands between a verb of saying and what was said: to whom, when and where. */
final class Adjuncts {
  /** No end: what stands there may be a part of what was said. */
  static final int UNCLEAR = -1;

  private static final int MAX_TOKENS = 6;

  private final Passage passage;

  Adjuncts(Passage passage) {
    this.passage = passage;
  }

  /** Returns where the words end that belong to the verb: told reporters on Monday. */
  int afterVerb(int verb, int limit) {
    int at = verb + 1;
    if (passage.is(verb, SpeechWords.TELL)) {
      while (at < limit
          && at < verb + 4
          && passage.isLetters(at)
          && !passage.is(at, SpeechWords.PREPOSITION | SpeechWords.DAY)) {
        at++;
      }
    }
    return skipAdjuncts(at, limit);
  }

  /** Returns where the words end that say to whom: reporters, the BBC, a court in Norwick. */
  int skipAddressee(int from, int limit) {
    int at = from;
    if (at < limit && passage.is(at, SpeechWords.DETERMINER) && !passage.isWord(at, "that")) {
      at++;
    }
    if (at >= limit || !passage.isLetters(at) || passage.isWord(at, "that")) {
      return UNCLEAR;
    }
    while (at + 1 < limit && passage.isCapital(at) && !passage.isName(at)) {
      at++;
    }
    if (passage.isName(at)) {
      return endOfNames(at, limit);
    }
    int last = Math.min(limit, at + 2);
    at++;
    if (at + 1 < limit && passage.isWord(at, "and") && passage.isLetters(at + 1)) {
      return at + 2;
    }
    while (at < last
        && passage.isLetters(at)
        && !passage.isName(at)
        && !passage.is(
            at, SpeechWords.PREPOSITION | SpeechWords.DETERMINER | SpeechWords.PRONOUN)) {
      at++;
    }
    return at;
  }

  /** Returns where a name ends, or two: the BBC, Labour and the Tories. */
  int endOfNames(int first, int limit) {
    int at = passage.name(first).to();
    while (at < limit && passage.isCapital(at) && !passage.isName(at)) {
      at++;
    }
    int next = at + 1 < limit && passage.is(at + 1, SpeechWords.DETERMINER) ? at + 2 : at + 1;
    boolean two = next < limit && passage.isWord(at, "and") && passage.isName(next);
    return two ? passage.name(next).to() : at;
  }

  /**
   * Returns where the words end that say when and where it was said; UNCLEAR if that is not clear.
   */
  int skipAdjuncts(int from, int limit) {
    int at = from;
    while (at < limit) {
      if (passage.is(at, SpeechWords.DAY | SpeechWords.ADVERB) && !passage.isName(at)) {
        at++;
      } else if (at + 1 < limit
          && passage.isWord(at, "this")
          && passage.is(at + 1, SpeechWords.DAY)) {
        at += 2;
      } else if (passage.is(at, SpeechWords.PREPOSITION)) {
        int end = endOfAdjunct(at + 1, limit);
        if (end == UNCLEAR) {
          return UNCLEAR;
        }
        at = end;
      } else {
        return at;
      }
    }
    return at;
  }

  private int endOfAdjunct(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + MAX_TOKENS); at++) {
      Passage.NameMention name = passage.name(at);
      if (name != null) {
        boolean first = at == from || (at == from + 1 && passage.is(from, SpeechWords.DETERMINER));
        return first ? name.to() : UNCLEAR;
      }
      if (passage.is(at, SpeechWords.VENUE | SpeechWords.DAY) || passage.isNumber(at)) {
        int end = at + 1;
        while (end < limit
            && (passage.is(end, SpeechWords.VENUE | SpeechWords.DAY) || passage.isNumber(end))
            && !passage.isName(end)) {
          end++;
        }
        return end;
      }
      if (!passage.isLetters(at)
          || passage.is(at, SpeechWords.FINITE | SpeechWords.CUE | SpeechWords.CONJUNCTION)) {
        return UNCLEAR;
      }
    }
    return UNCLEAR;
  }
}
