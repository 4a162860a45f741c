package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.List;
import tidings.enrich.sentiment.Link.Mood;
import tidings.enrich.sentiment.Link.Role;

/** The relations of a target to the words around it. */
final class TargetRoles {
  static final int NEXT = 1;
  static final int NEXT_PREPOSITION = 2;
  static final int RELATIVE = 3;
  static final int COMPANION_AFTER = 4;
  static final int COMPANION_BEFORE = 5;
  static final int OWNED_PREPOSITION = 6;
  static final int APPOSITION = 7;
  static final int AUXILIARIES = 8;
  static final int PASSIVE_PREPOSITION = 9;
  static final int NOTHING_BEFORE = 10;
  static final int PREVIOUS = 11;
  static final int PREPOSITION = 12;
  static final int BEFORE_PREPOSITION = 13;

  private final SentenceReading sentence;
  private final int from;
  private final boolean isOwner;
  private final List<Link> links = new ArrayList<>();
  private final List<Integer> marks = new ArrayList<>();
  private int predicate = -1;
  private Mood predicateMood = Mood.PLAIN;

  /** Reads around the target, which is the words from…to of the sentence. */
  TargetRoles(SentenceReading sentence, int from, int to) {
    this.sentence = sentence;
    this.from = from;
    isOwner = isOwner(to);
    new SubjectRoles(sentence, this).read(to);
    new ObjectRoles(sentence, this).read(from - 1);
  }

  private boolean isOwner(int to) {
    Word last = sentence.words[to - 1];
    if (last.is("'s") || last.is("'") || to < sentence.size && isMark(sentence.words[to])) {
      return true;
    }
    if (to - from > 1 || !sentence.grammar.is("possessive", last.form())) {
      return false;
    }
    return !last.is("her") || to < sentence.size && mayBeOwned(sentence.words[to]);
  }

  private static boolean isMark(Word word) {
    return word.is("'s") || word.is("'");
  }

  private static boolean mayBeOwned(Word word) {
    return word.isWord && !word.isPreposition && !word.isAuxiliary;
  }

  /** Returns whether the target stands as the owner of something: "the target's", "his". */
  boolean isOwner() {
    return isOwner;
  }

  int clause() {
    return sentence.clause[from];
  }

  /** Adds a link to a word; none where the word is -1. */
  void link(Role role, boolean owned, int detail, int word, Mood mood) {
    if (word >= 0) {
      links.add(new Link(role, owned, detail, word, mood));
    }
  }

  void mark(int kind, int a) {
    marks.add(Keys.of(kind, a));
  }

  void mark(int kind, int a, int b) {
    marks.add(Keys.of(kind, a, b));
  }

  void predicate(int verb, Mood mood) {
    predicate = verb;
    predicateMood = mood;
  }

  /** Returns the links, in the order found. */
  List<Link> links() {
    return links;
  }

  /** Returns what else was noticed, as keys. */
  List<Integer> marks() {
    return marks;
  }

  /** Returns the verb that the target is the subject of; -1 if none was found. */
  int predicate() {
    return predicate;
  }

  Mood predicateMood() {
    return predicateMood;
  }
}
