package tidings.enrich.sentiment;

import tidings.enrich.sentiment.Link.Mood;
import tidings.enrich.sentiment.Link.Role;

/** Finds what is done to a target and by it, from what stands before it. */
final class ObjectRoles {
  private static final int STEPS = 12;
  private static final int NEAR = 4;
  private final SentenceReading sentence;
  private final TargetRoles found;

  ObjectRoles(SentenceReading sentence, TargetRoles found) {
    this.sentence = sentence;
    this.found = found;
  }

  /** Reads back from the last word before the target. */
  void read(int before) {
    int at = stepOver(before);
    if (at < 0) {
      found.mark(TargetRoles.NOTHING_BEFORE, 0);
      return;
    }
    Word word = sentence.words[at];
    if (word.is("by")) {
      linkAgent(at);
    } else if (word.isPreposition) {
      linkPreposition(at);
    } else if (sentence.isVerb[at]) {
      found.link(Role.OBJECT, found.isOwner(), 0, at, mood(at));
    } else {
      found.mark(TargetRoles.PREVIOUS, word.formKey);
      linkNearVerb(at);
    }
  }

  /** Steps back over titles, determiners and companions. */
  private int stepOver(int from) {
    int at = from;
    for (int step = 0; step < STEPS && at >= 0; step++) {
      if (belongsToName(at)) {
        at--;
      } else if (joinsNames(at)) {
        found.mark(TargetRoles.COMPANION_BEFORE, 0);
        at--;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean belongsToName(int at) {
    Word word = sentence.words[at];
    boolean name = at > 0 && sentence.isName[at] && !word.isAuxiliary && !word.isPreposition;
    return word.mayPrecedeName || name || word.is("'s");
  }

  private boolean joinsNames(int at) {
    Word word = sentence.words[at];
    return at > 1 && sentence.isName[at - 1] && (word.is("and") || word.is("or") || word.is(","));
  }

  private void linkAgent(int by) {
    for (int i = by - 1; i >= Math.max(0, by - NEAR); i--) {
      if (sentence.isVerb[i]) {
        found.link(Role.AGENT, found.isOwner(), 0, i, Mood.PLAIN);
        return;
      }
    }
  }

  private void linkPreposition(int at) {
    int preposition = sentence.words[at].formKey;
    found.mark(TargetRoles.PREPOSITION, preposition);
    if (at > 0) {
      found.mark(TargetRoles.BEFORE_PREPOSITION, sentence.words[at - 1].baseKey, preposition);
    }
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (isContent(i)) {
        found.link(Role.PREPOSITION, found.isOwner(), preposition, i, mood(i));
        found.link(Role.PREPOSITION, found.isOwner(), 0, i, mood(i));
        return;
      }
      if (i < at - 1 && !sentence.words[i].isWord) {
        return;
      }
    }
  }

  private boolean isContent(int at) {
    return sentence.isVerb[at]
        || sentence.hasFamily(at, Family.Kind.NOUN)
        || sentence.hasFamily(at, Family.Kind.ADJECTIVE);
  }

  private void linkNearVerb(int from) {
    for (int i = from; i > Math.max(-1, from - NEAR - 1); i--) {
      if (sentence.clause[i] != found.clause()) {
        return;
      }
      if (sentence.isVerb[i]) {
        found.link(Role.NEAR_OBJECT, found.isOwner(), 0, i, mood(i));
        return;
      }
    }
  }

  private Mood mood(int at) {
    return sentence.isNegated[at] ? Mood.NEGATED : Mood.PLAIN;
  }
}
