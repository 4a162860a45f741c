package tidings.enrich.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what was said without marks: "X said that …", "…, X said", "according to X, …". */
final class IndirectSpeech {
  private static final int LONGEST = 120;
  private static final int SHORTEST = 3;
  private static final int TITLE = 12;
  private final Passage passage;
  private final Subjects subjects;
  private final Clauses clauses;
  private final List<Said> found = new ArrayList<>();

  IndirectSpeech(Passage passage, Subjects subjects) {
    this.passage = passage;
    this.subjects = subjects;
    this.clauses = new Clauses(passage);
  }

  /**
   * Reads the whole text.
   *
   * @param direct quotes that have their own verb, in order: nothing is read across them
   * @param used the verbs of those
   */
  List<Said> find(List<Said> direct, Set<Integer> used) {
    int next = 0;
    int floor = 0;
    for (int at = 0; at < passage.size(); at++) {
      while (next < direct.size() && direct.get(next).to() <= at) {
        floor = direct.get(next).to() + 1;
        next++;
      }
      if (next < direct.size() && direct.get(next).from() <= at) {
        continue;
      }
      if (!passage.is(at, SpeechWords.CUE | SpeechWords.ACCORDING)) {
        continue;
      }
      int barrier = next < direct.size() ? direct.get(next).from() - 1 : passage.size();
      if (!passage.isName(at) && !used.contains(at)) {
        read(at, Math.max(floor, passage.sentenceFrom(at)), barrier);
      }
    }
    return found;
  }

  private void read(int at, int floor, int barrier) {
    int limit = Math.min(barrier, passage.sentenceTo(at));
    if (at + 2 < limit && passage.is(at, SpeechWords.ACCORDING) && passage.isWord(at + 1, "to")) {
      accordingTo(at, floor, limit);
    } else if (passage.is(at, SpeechWords.PARTICIPLE)
        && at > floor
        && passage.isWord(at - 1, ",")) {
      forward(at, participant(at, floor), limit);
    } else if (passage.is(at, SpeechWords.FINITE_CUE | SpeechWords.BASE)) {
      verb(at, floor, limit);
    }
  }

  private void verb(int verb, int floor, int limit) {
    if (verb > floor && passage.is(verb - 1, SpeechWords.PASSIVE | SpeechWords.NEGATION)
        || passage.is(verb, SpeechWords.QUOTE)) {
      return;
    }
    if (verb > floor && passage.isWord(verb - 1, ",") && inverted(verb, floor, limit)) {
      return;
    }
    NounPhrase who = subjects.before(verb, floor);
    if (who == null
        && verb > floor
        && passage.is(verb - 1, SpeechWords.CONJUNCTION)
        && !found.isEmpty()
        && found.get(found.size() - 1).to() == verb - 1) {
      forward(verb, found.get(found.size() - 1).who(), limit);
      return;
    }
    if (who == null || passage.is(verb, SpeechWords.BASE) && !isPlural(who, verb)) {
      return;
    }
    int start = phraseStart(who, floor);
    if (start > floor && passage.is(start - 1, SpeechWords.COMPARISON)) {
      return;
    }
    int rest = afterVerb(verb, limit);
    boolean ends = rest >= limit || rest >= 0 && passage.isWord(rest, ".");
    boolean pauses = rest >= 0 && rest < limit && passage.isWord(rest, ",");
    boolean afterComma = start > floor && passage.isWord(start - 1, ",");
    if (afterComma && (ends || pauses)) {
      backward(verb, who, floor, start - 1, ends ? limit : rest, limit);
      return;
    }
    forward(verb, who, limit);
  }

  private boolean isPlural(NounPhrase who, int verb) {
    String last = passage.word(who.to() - 1);
    boolean many =
        last.endsWith("s")
            || last.equals("they")
            || last.equals("we")
            || last.equals("police")
            || last.equals("critics")
            || passage.isWord(verb, "tell");
    return many && who.to() == verb && !who.isName();
  }

  /** Returns where the words end that belong to the verb: told reporters on Monday. */
  private int afterVerb(int verb, int limit) {
    int at = verb + 1;
    if (passage.is(verb, SpeechWords.TELL)) {
      while (at < limit
          && at < verb + 4
          && passage.isLetters(at)
          && !passage.is(at, SpeechWords.PREPOSITION | SpeechWords.DAY)) {
        at++;
      }
    }
    return clauses.skipAdjuncts(at, limit);
  }

  /** Returns where a subject begins, with the titles and trades before a name. */
  private int phraseStart(NounPhrase who, int floor) {
    int at = who.from();
    while (at > floor
        && who.from() - at < TITLE
        && (passage.isLetters(at - 1) || passage.is(at - 1, SpeechWords.POSSESSIVE))
        && !passage.is(at - 1, SpeechWords.COMPARISON)) {
      at--;
    }
    return at;
  }

  /** Reads: the plan is dead, Lindqvist said; the plan, Lindqvist said, is dead. */
  private void backward(int verb, NounPhrase who, int floor, int comma, int rest, int limit) {
    int from = passage.isWord(floor, ",") ? floor + 1 : floor;
    boolean medial =
        rest + 2 < limit
            && !passage.is(rest + 1, SpeechWords.PARTICIPLE)
            && !passage.is(rest + 1, SpeechWords.CONJUNCTION);
    int to = medial ? clauses.trim(from, limit) : comma;
    add(from, to, who, verb);
  }

  /** Reads: the plan is dead, said Lindqvist. */
  private boolean inverted(int verb, int floor, int limit) {
    NounPhrase who = subjects.after(verb, limit);
    boolean ends =
        who != null
            && (who.to() >= limit
                || !passage.isLetters(who.to())
                || passage.is(who.to(), SpeechWords.PREPOSITION | SpeechWords.DAY));
    if (ends) {
      add(floor, verb - 1, who, verb);
    }
    return ends;
  }

  private void forward(int verb, @Nullable NounPhrase who, int limit) {
    int from = clauses.after(verb, limit);
    if (from != Clauses.NONE) {
      add(from, clauses.end(from, limit), who, verb);
    }
  }

  /** Returns who the subject of a participle is: who just spoke, or the sentence's first name. */
  private @Nullable NounPhrase participant(int participle, int floor) {
    Said last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null && last.who() != null && last.cue() >= floor) {
      return last.who();
    }
    for (int at = floor; at < Math.min(participle, floor + TITLE); at++) {
      Passage.NameMention name = passage.name(at);
      if (name != null) {
        boolean owns = passage.is(name.to(), SpeechWords.POSSESSIVE);
        return owns ? null : NounPhrase.of(name);
      }
    }
    return null;
  }

  private void accordingTo(int at, int floor, int limit) {
    int to = at + 2;
    while (to < limit
        && (passage.isName(to) || !passage.isWord(to, ",") && !passage.isWord(to, "."))
        && to - at < TITLE * 2) {
      to++;
    }
    NounPhrase who = source(at + 2, to);
    if (at == floor) {
      int from = to + 1;
      if (from < limit) {
        add(from, clauses.end(from, limit), who, at);
      }
      return;
    }
    add(floor, clauses.trim(floor, at), who, at);
  }

  private NounPhrase source(int from, int to) {
    for (int at = from; at < to; at++) {
      Passage.NameMention name = passage.name(at);
      if (name != null) {
        int before = at - 1;
        boolean attached =
            before > from && passage.is(before, SpeechWords.PREPOSITION)
                || before > from + 1 && passage.is(before - 1, SpeechWords.PREPOSITION)
                || passage.is(name.to() < passage.size() ? name.to() : at, SpeechWords.POSSESSIVE);
        return attached
            ? NounPhrase.of(NounPhrase.Kind.DESCRIPTION, from, to)
            : NounPhrase.of(name);
      }
    }
    return NounPhrase.of(NounPhrase.Kind.DESCRIPTION, from, to);
  }

  private void add(int from, int to, @Nullable NounPhrase who, int cue) {
    boolean overlaps = !found.isEmpty() && found.get(found.size() - 1).to() > from;
    if (to - from >= SHORTEST && to - from <= LONGEST && !overlaps) {
      found.add(new Said(from, to, false, who, cue));
    }
  }
}
