package tidings.enrich.sentiment;

import tidings.enrich.sentiment.Link.Mood;
import tidings.enrich.sentiment.Link.Role;

/**
 * Finds what a target owns, does, suffers and is, from what follows it. No parser: it steps over
 * appositions, relative clauses and companions to the verb, by position and kinds of words.
 */
final class SubjectRoles {
  private static final int STEPS = 40;
  private static final int APPOSITION = 14;
  private static final int NEAR = 8;
  private static final int DESCRIPTION = 6;
  private static final int OWNED = 5;
  private final SentenceReading sentence;
  private final TargetRoles found;
  private boolean owned;

  SubjectRoles(SentenceReading sentence, TargetRoles found) {
    this.sentence = sentence;
    this.found = found;
  }

  /** Reads on from the first word after the target. */
  void read(int after) {
    int at = after;
    owned = found.isOwner();
    if (owned) {
      at = readOwned(at < sentence.size && isPossessiveMark(at) ? at + 1 : at);
    }
    at = stepOver(at);
    if (at >= sentence.size) {
      return;
    }
    if (startsPredicate(at)) {
      readPredicate(at);
    } else if (sentence.words[at].isPreposition && !owned) {
      found.mark(TargetRoles.NEXT_PREPOSITION, sentence.words[at].formKey);
      found.link(Role.NEAR_SUBJECT, false, 0, verbFrom(at + 1), Mood.PLAIN);
    } else {
      found.mark(TargetRoles.NEXT, sentence.words[at].formKey);
    }
  }

  /** Links the noun phrase that the target owns; returns where it ends. */
  private int readOwned(int from) {
    int head = -1;
    for (int i = from; i < Math.min(sentence.size, from + OWNED); i++) {
      if (endsOwned(i, from)) {
        break;
      }
      found.link(Role.NEAR_OWNER, false, 0, i, Mood.PLAIN);
      head = i;
    }
    if (head < 0) {
      return from;
    }
    found.link(Role.OWNER, false, 0, head, Mood.PLAIN);
    int next = head + 1;
    if (next < sentence.size && sentence.words[next].isPreposition) {
      found.mark(
          TargetRoles.OWNED_PREPOSITION,
          sentence.words[head].baseKey,
          sentence.words[next].formKey);
    }
    return next;
  }

  private boolean endsOwned(int at, int from) {
    Word word = sentence.words[at];
    return !word.isWord
        || word.isPreposition
        || word.isAuxiliary
        || word.isConnector
        || at > from && sentence.isVerb[at] && !sentence.hasFamily(at, Family.Kind.NOUN);
  }

  /** Steps over what stands between a subject and its verb; returns where that may be. */
  private int stepOver(int from) {
    int at = from;
    for (int step = 0; step < STEPS && at < sentence.size; step++) {
      int next = stepOverOne(at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int stepOverOne(int at) {
    Word word = sentence.words[at];
    if (isRelative(at)) {
      found.link(Role.SUBJECT, owned, 0, verbFrom(at + 1), Mood.PLAIN);
      found.mark(TargetRoles.RELATIVE, 0);
      return after(",", at, sentence.size);
    }
    if (word.is(",") && isRelative(at + 1)) {
      return at + 1;
    }
    if (word.is(",")) {
      int end = after(",", at + 1, Math.min(sentence.size, at + APPOSITION));
      if (end > sentence.size) {
        return at;
      }
      readApposition(at + 1, end - 1);
      return end;
    }
    if (word.is("(")) {
      return after(")", at, sentence.size);
    }
    boolean joins = word.is("and") || word.is("or");
    if (joins && at + 1 < sentence.size && sentence.isName[at + 1]) {
      found.mark(TargetRoles.COMPANION_AFTER, 0);
      int end = at + 1;
      while (end < sentence.size && sentence.isName[end]) {
        end++;
      }
      return end;
    }
    return at;
  }

  private boolean isRelative(int at) {
    return at < sentence.size && (sentence.words[at].is("who") || sentence.words[at].is("which"));
  }

  /** Returns the index after a mark; beyond the end if there is none before it. */
  private int after(String mark, int from, int end) {
    int at = from;
    while (at < end && !sentence.words[at].is(mark)) {
      at++;
    }
    return at < end ? at + 1 : sentence.size + 1;
  }

  private void readApposition(int from, int to) {
    for (int i = from; i < to; i++) {
      for (Family family : sentence.families[i]) {
        if (family.is(Family.Kind.NOUN) || family.is(Family.Kind.ADJECTIVE)) {
          found.mark(TargetRoles.APPOSITION, family.key());
        }
      }
    }
  }

  private boolean startsPredicate(int at) {
    Word word = sentence.words[at];
    return word.isAuxiliary || sentence.isVerb[at] || word.endsWith("s") && !sentence.isName[at];
  }

  private void readPredicate(int from) {
    boolean be = false;
    boolean negated = false;
    boolean possible = false;
    int at = from;
    for (int step = 0; step < NEAR && at < sentence.size && !isMainVerb(at); step++) {
      Word word = sentence.words[at];
      be |= word.isBe;
      negated |= word.isNegation;
      possible |= isPossible(at);
      if (!word.isAuxiliary && !word.endsWith("ly")) {
        break;
      }
      at++;
    }
    if (at >= sentence.size) {
      return;
    }
    Mood mood = negated ? Mood.NEGATED : possible ? Mood.POSSIBLE : Mood.PLAIN;
    found.mark(TargetRoles.AUXILIARIES, be ? 1 : 0, mood.ordinal());
    linkPredicate(at, be, mood);
  }

  private void linkPredicate(int at, boolean be, Mood mood) {
    Word word = sentence.words[at];
    boolean progressive = word.endsWith("ing");
    if (be && !progressive && (word.endsWith("ed") || word.isIrregular)) {
      found.link(Role.PASSIVE_SUBJECT, owned, 0, at, mood);
      markPrepositions(at);
      return;
    }
    if (be && !progressive) {
      linkDescription(at, mood);
      return;
    }
    found.link(Role.SUBJECT, owned, 0, at, mood);
    found.predicate(at, mood);
  }

  private void markPrepositions(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size, verb + 3); i++) {
      if (sentence.words[i].isPreposition) {
        found.mark(
            TargetRoles.PASSIVE_PREPOSITION,
            sentence.words[verb].baseKey,
            sentence.words[i].formKey);
      }
    }
  }

  private void linkDescription(int from, Mood mood) {
    for (int i = from; i < Math.min(sentence.size, from + DESCRIPTION); i++) {
      if (!sentence.words[i].isWord || sentence.words[i].isConnector) {
        return;
      }
      found.link(Role.DESCRIBED, owned, 0, i, mood);
    }
  }

  private boolean isMainVerb(int at) {
    return sentence.isVerb[at] && !sentence.words[at].isAuxiliary;
  }

  private boolean isPossible(int at) {
    return sentence.hasFamily(at, Family.Kind.FUNCTION, "doubt")
        || sentence.hasFamily(at, Family.Kind.FUNCTION, "should");
  }

  private boolean isPossessiveMark(int at) {
    return sentence.words[at].is("'s") || sentence.words[at].is("'");
  }

  private int verbFrom(int from) {
    for (int i = from; i < Math.min(sentence.size, from + NEAR); i++) {
      if (sentence.isVerb[i]) {
        return i;
      }
    }
    return -1;
  }
}
