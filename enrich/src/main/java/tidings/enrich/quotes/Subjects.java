package tidings.enrich.quotes;

import static tidings.enrich.quotes.NounPhrase.Kind;

import org.jspecify.annotations.Nullable;
import tidings.enrich.quotes.Passage.NameMention;

/**
 * Finds who does the saying: the noun phrase before a verb, or after it where they are inverted.
 */
final class Subjects {
  private static final int APPOSITION = 30;
  private static final int APPOSITIONS = 3;
  private static final int PHRASE = 8;
  private static final int INVERTED = 16;
  private static final int NO_NOUN =
      SpeechWords.PREPOSITION
          | SpeechWords.DETERMINER
          | SpeechWords.CONJUNCTION
          | SpeechWords.COMPARISON
          | SpeechWords.DAY
          | SpeechWords.FINITE
          | SpeechWords.MODAL
          | SpeechWords.NEGATION;
  private static final int BREAK =
      SpeechWords.PREPOSITION
          | SpeechWords.CONJUNCTION
          | SpeechWords.COMPARISON
          | SpeechWords.FINITE
          | SpeechWords.FINITE_CUE
          | SpeechWords.DAY
          | SpeechWords.MODAL;

  private final Passage passage;

  Subjects(Passage passage) {
    this.passage = passage;
  }

  /** Returns the subject that ends right before a verb, not before the floor; null if none does. */
  @Nullable NounPhrase before(int verb, int floor) {
    int at = verb - 1;
    while (at >= floor && isSkipped(at)) {
      at--;
    }
    at = beforeBracket(at, floor);
    if (at < floor) {
      return null;
    }
    if (passage.isWord(at, ",")) {
      return acrossCommas(at, floor);
    }
    if (passage.isWord(at, "who")) {
      int antecedent = at > floor && passage.isWord(at - 1, ",") ? at - 2 : at - 1;
      return antecedent < floor ? null : endingAt(antecedent, floor);
    }
    return endingAt(at, floor);
  }

  private boolean isSkipped(int token) {
    return passage.is(token, SpeechWords.SKIP) && !passage.isName(token)
        || passage.word(token).endsWith("ly") && !passage.isCapital(token);
  }

  private int beforeBracket(int at, int floor) {
    if (at < floor || !passage.isWord(at, ")") && !passage.isWord(at, ">")) {
      return at;
    }
    for (int open = at - 1; open >= Math.max(floor, at - PHRASE); open--) {
      if (passage.isWord(open, "(") || passage.isWord(open, "<")) {
        return open - 1;
      }
    }
    return at;
  }

  /** Reads "Mara Lindqvist, 52, the minister, said" and "the minister, Mara Lindqvist, said". */
  private @Nullable NounPhrase acrossCommas(int comma, int floor) {
    NounPhrase described = null;
    int right = comma;
    for (int i = 0; i < APPOSITIONS; i++) {
      int left = commaBefore(right, Math.max(floor, right - APPOSITION));
      if (left < 0) {
        return described;
      }
      NameMention inner = passage.name(left + 1);
      if (i == 0 && inner != null && inner.from() == left + 1 && inner.to() == right) {
        return NounPhrase.of(inner);
      }
      NounPhrase head = left - 1 < floor ? null : endingAt(left - 1, floor);
      if (head != null && head.isName()) {
        return head;
      }
      described = described == null ? head : described;
      right = left;
    }
    return described;
  }

  private int commaBefore(int right, int floor) {
    for (int at = right - 1; at >= floor; at--) {
      if (passage.isWord(at, ",")) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the noun phrase whose last token is given; null if none ends there. */
  @Nullable NounPhrase endingAt(int last, int floor) {
    NameMention name = passage.name(last);
    if (name != null) {
      return name.to() == last + 1 && name.from() >= floor ? named(name, floor) : null;
    }
    if (passage.is(last, SpeechWords.PRONOUN)) {
      return passage.isWord(last, "who") ? null : NounPhrase.of(Kind.PRONOUN, last, last + 1);
    }
    if (!passage.isLetters(last) || passage.isNumber(last) || passage.is(last, NO_NOUN)) {
      return null;
    }
    return described(last, floor);
  }

  private @Nullable NounPhrase named(NameMention name, int floor) {
    int before = name.from() - 1;
    if (before >= floor && passage.is(before, SpeechWords.DETERMINER)) {
      before--;
    }
    if (before - 1 >= floor && passage.is(before, SpeechWords.PREPOSITION)) {
      return attached(before, name.to(), floor);
    }
    if (before - 1 >= floor && passage.isWord(before, "and") && passage.isName(before - 1)) {
      return NounPhrase.of(Kind.DESCRIPTION, passage.name(before - 1).from(), name.to());
    }
    return NounPhrase.of(name);
  }

  /** Reads what a preposition hangs on: "a spokesman for Halden Shipping". */
  private @Nullable NounPhrase attached(int preposition, int to, int floor) {
    NounPhrase head = endingAt(preposition - 1, floor);
    if (head == null || head.isName()) {
      return head;
    }
    return head.kind() == Kind.PRONOUN ? null : NounPhrase.of(Kind.DESCRIPTION, head.from(), to);
  }

  private @Nullable NounPhrase described(int head, int floor) {
    int from = head;
    boolean named = false;
    while (from > floor && head - from < PHRASE) {
      int before = from - 1;
      NameMention name = passage.name(before);
      if (name != null) {
        if (name.from() < floor) {
          break;
        }
        from = name.from();
        named = true;
        continue;
      }
      if (passage.is(before, SpeechWords.DETERMINER)) {
        from = before;
        break;
      }
      boolean possessive = passage.is(before, SpeechWords.POSSESSIVE);
      if (!possessive && (!passage.isLetters(before) || passage.is(before, BREAK))) {
        break;
      }
      from = before;
    }
    boolean definite = passage.is(from, SpeechWords.DETERMINER);
    if (!definite && !named && !speaksWithoutArticle(head)) {
      return null;
    }
    boolean attached = from - 2 >= floor && passage.is(from - 1, SpeechWords.PREPOSITION);
    NounPhrase whole = attached ? attached(from - 1, head + 1, floor) : null;
    if (whole != null) {
      return whole;
    }
    boolean body =
        passage.is(head, SpeechWords.BODY) && head == from + 1 && passage.isWord(from, "the");
    return NounPhrase.of(body ? Kind.BODY : Kind.DESCRIPTION, from, head + 1);
  }

  private boolean speaksWithoutArticle(int head) {
    return passage.is(head, SpeechWords.ROLE | SpeechWords.BODY)
        || passage.word(head).endsWith("s")
        || passage.isCapital(head);
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
    while (stop < Math.min(limit, from + INVERTED) && !ends(stop)) {
      stop++;
    }
    return stop == from ? null : inverted(from, stop, limit);
  }

  private boolean ends(int token) {
    if (passage.isName(token) || passage.is(token, SpeechWords.POSSESSIVE)) {
      return false;
    }
    boolean attaches =
        passage.isWord(token, "of")
            || passage.isWord(token, "for")
            || passage.isWord(token, "at")
            || passage.isWord(token, "from");
    return !attaches
        && (!passage.isLetters(token)
            || passage.is(token, BREAK)
            || passage.isWord(token, "that")
            || passage.isWord(token, "who"));
  }

  private @Nullable NounPhrase inverted(int from, int stop, int limit) {
    for (int at = from; at < stop; at++) {
      NameMention name = passage.name(at);
      if (name == null) {
        continue;
      }
      int before = at - 1;
      if (before > from && passage.is(before, SpeechWords.DETERMINER)) {
        before--;
      }
      if (before > from && passage.is(before, SpeechWords.PREPOSITION)) {
        break;
      }
      boolean last = name.to() >= stop || passage.is(name.to(), SpeechWords.PREPOSITION);
      if (last) {
        return NounPhrase.of(name);
      }
      at = name.to() - 1;
    }
    boolean apposition = stop + 1 < limit && passage.isWord(stop, ",");
    NameMention inner = apposition ? passage.name(stop + 1) : null;
    if (inner != null
        && inner.from() == stop + 1
        && (inner.to() >= limit
            || !passage.isLetters(inner.to())
            || passage.isWord(inner.to(), "who"))) {
      return NounPhrase.of(inner);
    }
    boolean phrase =
        passage.is(from, SpeechWords.DETERMINER | SpeechWords.ROLE | SpeechWords.BODY)
            || passage.isName(from)
            || passage.isCapital(from)
            || passage.word(stop - 1).endsWith("s");
    if (!phrase || passage.is(from, SpeechWords.PREPOSITION)) {
      return null;
    }
    boolean body =
        stop == from + 2 && passage.isWord(from, "the") && passage.is(from + 1, SpeechWords.BODY);
    return NounPhrase.of(body ? Kind.BODY : Kind.DESCRIPTION, from, stop);
  }
}
