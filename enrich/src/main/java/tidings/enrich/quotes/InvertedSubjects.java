package tidings.enrich.quotes;

import org.jspecify.annotations.Nullable;
import tidings.enrich.quotes.NounPhrase.Kind;
import tidings.enrich.quotes.Passage.NameMention;

/** Finds who does the saying where the verb comes first: said Mara Lindqvist, the minister. */
final class InvertedSubjects {
  private static final int MAX_TOKENS = 16;
  private static final int PHRASE = SpeechWords.DETERMINER | SpeechWords.ROLE | SpeechWords.BODY;

  private final Passage passage;

  InvertedSubjects(Passage passage) {
    this.passage = passage;
  }

  /** Returns the subject that begins right after a verb and ends before the limit; or null. */
  @Nullable NounPhrase after(int verb, int limit) {
    int from = verb + 1;
    if (from >= limit) {
      return null;
    }
    if (passage.is(from, SpeechWords.MASCULINE | SpeechWords.FEMININE)) {
      boolean alone = from + 1 >= limit || !passage.isLetters(from + 1);
      return alone ? NounPhrase.of(Kind.PRONOUN, from, from + 1) : null;
    }
    int stop = from;
    while (stop < Math.min(limit, from + MAX_TOKENS) && !ends(stop)) {
      stop++;
    }
    if (stop == from) {
      return null;
    }
    NounPhrase named = named(from, stop, limit);
    named = named == null ? apposition(stop, limit) : named;
    return named == null ? described(from, stop) : named;
  }

  private boolean ends(int token) {
    if (passage.isName(token) || passage.is(token, SpeechWords.POSSESSIVE) || attaches(token)) {
      return false;
    }
    return !passage.isLetters(token)
        || passage.is(token, Subjects.BREAK)
        || passage.isWord(token, "that")
        || passage.isWord(token, "who");
  }

  private boolean attaches(int token) {
    return passage.isWord(token, "of")
        || passage.isWord(token, "for")
        || passage.isWord(token, "at")
        || passage.isWord(token, "from");
  }

  /** Returns the name that the phrase ends in, unless it hangs on a preposition. */
  private @Nullable NounPhrase named(int from, int stop, int limit) {
    int at = from;
    while (at < stop) {
      NameMention name = passage.name(at);
      if (name == null) {
        at++;
        continue;
      }
      if (isAttached(name, from)) {
        return null;
      }
      int next = name.to();
      if (next + 1 < limit && passage.isWord(next, "and") && passage.isName(next + 1)) {
        return NounPhrase.of(Kind.DESCRIPTION, name.from(), passage.name(next + 1).to());
      }
      if (next >= stop || passage.is(next, SpeechWords.PREPOSITION)) {
        return NounPhrase.of(name);
      }
      at = next;
    }
    return null;
  }

  private boolean isAttached(NameMention name, int from) {
    int before = name.from() - 1;
    if (before > from && passage.is(before, SpeechWords.DETERMINER)) {
      before--;
    }
    return before > from && passage.is(before, SpeechWords.PREPOSITION);
  }

  /** Reads: said the minister, Mara Lindqvist. */
  private @Nullable NounPhrase apposition(int stop, int limit) {
    NameMention inner =
        stop + 1 < limit && passage.isWord(stop, ",") ? passage.name(stop + 1) : null;
    if (inner == null || inner.from() != stop + 1) {
      return null;
    }
    boolean alone =
        inner.to() >= limit || !passage.isLetters(inner.to()) || passage.isWord(inner.to(), "who");
    return alone ? NounPhrase.of(inner) : null;
  }

  private @Nullable NounPhrase described(int from, int stop) {
    boolean phrase =
        passage.is(from, PHRASE)
            || passage.isName(from)
            || passage.isCapital(from)
            || passage.word(stop - 1).endsWith("s");
    return phrase && !passage.is(from, SpeechWords.PREPOSITION)
        ? Subjects.described(passage, from, stop)
        : null;
  }
}
