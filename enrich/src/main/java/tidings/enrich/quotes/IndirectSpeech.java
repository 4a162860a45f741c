package tidings.enrich.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what was said without marks: "X said that …", "…, X said", "according to X, …". */
final class IndirectSpeech {
  private static final int MAX_TOKENS = 120;
  private static final int MIN_TOKENS = 3;
  private static final int TITLE = 12;
  private static final int NO_TITLE =
      SpeechWords.COMPARISON
          | SpeechWords.CONJUNCTION
          | SpeechWords.FINITE
          | SpeechWords.FINITE_CUE;

  /** So many words before a speaker are more than "in Norwick on Monday". */
  private static final int CLAUSE = 7;

  private final Passage passage;
  private final Subjects subjects;
  private final InvertedSubjects inverted;
  private final Adjuncts adjuncts;
  private final Clauses clauses;
  private final NamedSources sources;
  private final List<Said> found = new ArrayList<>();
  private @Nullable Said lastDirect;

  IndirectSpeech(Passage passage, Subjects subjects) {
    this.passage = passage;
    this.subjects = subjects;
    this.inverted = new InvertedSubjects(passage);
    this.adjuncts = new Adjuncts(passage);
    this.clauses = new Clauses(passage, adjuncts);
    this.sources = new NamedSources(passage, inverted, clauses);
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
        lastDirect = direct.get(next);
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
      add(sources.accordingTo(at, floor, limit));
    } else if (passage.is(at, SpeechWords.PARTICIPLE)
        && at > floor
        && passage.isWord(at - 1, ",")) {
      forward(at, participant(at, floor), limit);
    } else if (passage.is(at, SpeechWords.FINITE_CUE | SpeechWords.BASE)) {
      verb(at, floor, limit);
    }
  }

  private void verb(int verb, int floor, int limit) {
    if ((verb > floor && passage.is(verb - 1, SpeechWords.PASSIVE | SpeechWords.NEGATION))
        || passage.is(verb, SpeechWords.QUOTE)) {
      return;
    }
    if (verb > floor && passage.isWord(verb - 1, ",") && inverted(verb, floor, limit)) {
      return;
    }
    NounPhrase who = subjects.before(verb, floor);
    if (who != null) {
      said(verb, who, floor, limit);
    } else if (goesOn(verb, floor)) {
      forward(verb, found.get(found.size() - 1).who(), limit);
    }
  }

  /**
   * Returns whether a verb shares the subject of the one before: said it was late and added that …
   */
  private boolean goesOn(int verb, int floor) {
    if (verb - 1 <= floor || !passage.is(verb - 1, SpeechWords.CONJUNCTION) || found.isEmpty()) {
      return false;
    }
    int end = found.get(found.size() - 1).to();
    return end == verb - 1 || (end == verb - 2 && passage.isWord(end, ","));
  }

  private void said(int verb, NounPhrase who, int floor, int limit) {
    int start = phraseStart(who, floor);
    boolean compared = start > floor && passage.is(start - 1, SpeechWords.COMPARISON);
    boolean noVerb = passage.is(verb, SpeechWords.BASE) && !isPlural(who, verb);
    if (compared || noVerb || isRelative(who, floor)) {
      return;
    }
    boolean relative = passage.isWord(verb - 1, "who");
    if (relative || start <= floor || !passage.isWord(start - 1, ",")) {
      forward(verb, who, relative ? commaAfter(verb, limit) : limit);
      return;
    }
    int rest = adjuncts.afterVerb(verb, limit);
    boolean ends =
        trails(verb, rest, limit, start - floor)
            || rest >= limit
            || (rest >= 0 && passage.isWord(rest, "."));
    if (ends || (rest >= 0 && passage.isWord(rest, ","))) {
      backward(verb, who, floor, start - 1, ends ? limit : rest, limit);
    } else {
      forward(verb, who, limit);
    }
  }

  /**
   * Returns whether a sentence ends with a verb and where or when it was said, in words not known.
   */
  private boolean trails(int verb, int rest, int limit, int words) {
    return rest == Adjuncts.UNCLEAR
        && verb + 1 < limit
        && passage.is(verb + 1, SpeechWords.PREPOSITION | SpeechWords.DAY)
        && words > CLAUSE;
  }

  /**
   * Returns whether somebody says something of what stands before: the record that Baca said was
   * long.
   */
  private boolean isRelative(NounPhrase who, int floor) {
    int before = who.from() - 1;
    return before >= floor && (passage.isWord(before, "that") || passage.isWord(before, "which"));
  }

  private int commaAfter(int verb, int limit) {
    int at = verb;
    while (at < limit && at - verb < MAX_TOKENS && !passage.isWord(at, ",")) {
      at++;
    }
    return at;
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

  /** Returns where a subject begins, with the titles and trades before a name. */
  private int phraseStart(NounPhrase who, int floor) {
    int at = who.from();
    while (at > floor
        && who.from() - at < TITLE
        && (passage.isLetters(at - 1) || passage.is(at - 1, SpeechWords.POSSESSIVE))
        && !passage.is(at - 1, NO_TITLE)) {
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
    if (limit - from > 2 * MAX_TOKENS) {
      return;
    }
    int to = medial ? clauses.trim(from, limit) : comma;
    add(from, to, who, verb);
  }

  /** Reads: the plan is dead, said Lindqvist. */
  private boolean inverted(int verb, int floor, int limit) {
    NounPhrase who = inverted.after(verb, limit);
    if (who == null || (!who.isName() && !passage.is(verb, SpeechWords.SAY))) {
      return false;
    }
    boolean ends = who.to() >= limit || isPause(who.to());
    int after = SpeechWords.PREPOSITION | SpeechWords.DAY;
    if (ends || (who.isName() && passage.is(who.to(), after))) {
      boolean medial = isMedial(floor, verb, who.to(), limit);
      add(floor, medial ? clauses.trim(floor, limit) : verb - 1, who, verb);
      return true;
    }
    return false;
  }

  /**
   * Returns whether the clause goes on after its speaker: on average, said Lindqvist, it takes a
   * year.
   */
  private boolean isMedial(int floor, int verb, int comma, int limit) {
    boolean opening = verb - floor < CLAUSE && limit - floor <= MAX_TOKENS;
    if (!opening || comma + CLAUSE > limit || !passage.isWord(comma, ",")) {
      return false;
    }
    for (int at = floor; at < verb; at++) {
      if (passage.is(at, SpeechWords.FINITE)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPause(int token) {
    return passage.isWord(token, ",") || passage.isWord(token, ".");
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
    if (lastDirect != null && lastDirect.cue() >= floor && lastDirect.cue() < participle) {
      return lastDirect.who();
    }
    return subjects.first(floor, participle);
  }

  private void add(int from, int to, @Nullable NounPhrase who, int cue) {
    add(new Said(from, to, false, who, cue));
  }

  private void add(@Nullable Said said) {
    if (said == null) {
      return;
    }
    int words = said.to() - said.from();
    boolean overlaps = !found.isEmpty() && found.get(found.size() - 1).to() > said.from();
    if (words >= MIN_TOKENS && words <= MAX_TOKENS && !overlaps) {
      found.add(said);
    }
  }
}
