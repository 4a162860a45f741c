package tidings.enrich.quotes;

import org.jspecify.annotations.Nullable;
import tidings.enrich.quotes.NounPhrase.Kind;
import tidings.enrich.quotes.Passage.NameMention;

/**
 * Finds who does the saying: the noun phrase before a verb, or after it where they are inverted.
 */
final class Subjects {
  private static final int APPOSITION = 30;
  private static final int APPOSITIONS = 3;
  private static final int PHRASE = 8;

  /** So far before a preposition begins what hangs on it: keeps the work within bounds. */
  private static final int ATTACHED = 16;

  private static final int NO_NOUN =
      SpeechWords.PREPOSITION
          | SpeechWords.DETERMINER
          | SpeechWords.CONJUNCTION
          | SpeechWords.COMPARISON
          | SpeechWords.DAY
          | SpeechWords.FINITE
          | SpeechWords.MODAL
          | SpeechWords.NEGATION;
  static final int BREAK =
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
    return apposed(endingAt(at, floor), floor);
  }

  /** Reads "Mara Lindqvist, leader of the party said": one leader has an article, or is apposed. */
  private @Nullable NounPhrase apposed(@Nullable NounPhrase phrase, int floor) {
    if (phrase == null || phrase.isName() || phrase.from() - 2 < floor) {
      return phrase;
    }
    int from = phrase.from();
    boolean one =
        passage.is(from, SpeechWords.ROLE)
            && !passage.word(from).endsWith("s")
            && !passage.isWord(from, "police");
    NameMention name = passage.name(from - 2);
    boolean beside = name != null && name.to() == from - 1 && passage.isWord(from - 1, ",");
    return one && beside ? NounPhrase.of(name) : phrase;
  }

  /**
   * Returns the name that a sentence begins with, titles aside: who does what its participle says.
   */
  @Nullable NounPhrase first(int floor, int participle) {
    for (int at = floor; at < Math.min(participle, floor + PHRASE); at++) {
      NameMention name = passage.name(at);
      if (name != null) {
        return passage.is(name.to(), SpeechWords.POSSESSIVE) ? null : NounPhrase.of(name);
      }
    }
    return null;
  }

  private boolean isSkipped(int token) {
    return (passage.is(token, SpeechWords.SKIP) && !passage.isName(token))
        || (passage.word(token).endsWith("ly") && !passage.isCapital(token));
  }

  private int beforeBracket(int at, int floor) {
    if (at < floor || (!passage.isWord(at, ")") && !passage.isWord(at, ">"))) {
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
    boolean joined = before - 1 >= floor && passage.isWord(before, "and");
    if (joined && passage.isName(before - 1)) {
      return NounPhrase.of(Kind.DESCRIPTION, passage.name(before - 1).from(), name.to());
    }
    return NounPhrase.of(name);
  }

  /** Reads what a preposition hangs on: "a spokesman for Halden Shipping". */
  private @Nullable NounPhrase attached(int preposition, int to, int floor) {
    int near = Math.max(floor, preposition - ATTACHED);
    NounPhrase head = endingAt(preposition - 1, near);
    if (head == null && preposition - 2 >= near && passage.isLetters(preposition - 1)) {
      // An adjective stands between: people familiar with the talks.
      head = endingAt(preposition - 2, near);
    }
    if (head == null || head.isName()) {
      return head;
    }
    return head.kind() == Kind.PRONOUN ? null : NounPhrase.of(Kind.DESCRIPTION, head.from(), to);
  }

  private @Nullable NounPhrase described(int head, int floor) {
    int from = startOfPhrase(head, floor);
    if (from > floor && passage.is(from, SpeechWords.POSSESSIVE)) {
      // What stands before it was no part of a phrase by itself: Wednesday's statement.
      from--;
    }
    boolean determined =
        passage.is(from, SpeechWords.DETERMINER)
            || passage.is(from + 1 <= head ? from + 1 : from, SpeechWords.POSSESSIVE)
            || (head > from && passage.isName(from));
    if (!determined && !speaksWithoutArticle(head)) {
      return null;
    }
    boolean attached = from - 2 >= floor && passage.is(from - 1, SpeechWords.PREPOSITION);
    NounPhrase whole = attached ? attached(from - 1, head + 1, floor) : null;
    return whole != null ? whole : described(passage, from, head + 1);
  }

  /** Returns the phrase for what is no name: a body if it is "the" and a body's word. */
  static NounPhrase described(Passage passage, int from, int to) {
    boolean body =
        to == from + 2 && passage.isWord(from, "the") && passage.is(from + 1, SpeechWords.BODY);
    return NounPhrase.of(body ? Kind.BODY : Kind.DESCRIPTION, from, to);
  }

  /** Returns the first token of a phrase: its article, or where its adjectives and names begin. */
  private int startOfPhrase(int head, int floor) {
    int from = head;
    while (from > floor && head - from < PHRASE) {
      int before = from - 1;
      NameMention name = passage.name(before);
      if (name != null && name.from() < floor) {
        return from;
      }
      if (name == null && passage.is(before, SpeechWords.DETERMINER)) {
        return before;
      }
      boolean inside = name != null || passage.is(before, SpeechWords.POSSESSIVE);
      if (!inside && (!passage.isLetters(before) || passage.is(before, BREAK))) {
        return from;
      }
      from = name != null ? name.from() : before;
    }
    return from;
  }

  private boolean speaksWithoutArticle(int head) {
    return passage.is(head, SpeechWords.ROLE | SpeechWords.BODY)
        || passage.word(head).endsWith("s")
        || passage.isCapital(head);
  }
}
