package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.List;

/**
 * The features of a sentence for the networks: for each place the word and how it stands there, and
 * how the place stands to the target. The words of the target are one place, which says nothing of
 * their form.
 */
final class NetworkFeatures {
  private static final int TARGET = 101;
  private static final int BASE = 102;
  private static final int FORM = 103;
  private static final int FAMILY = 104;
  private static final int STRENGTH = 105;
  private static final int FLAG = 106;
  private static final int STEP = 109;
  private static final int CLAUSE = 111;
  private static final int QUOTED = 112;
  private static final int ROLE = 113;
  private static final int ROLE_MOOD = 114;

  private final SentenceReading sentence;
  private final int from;
  private final int to;
  private final List<Link>[] links;
  private final KeyList keys = new KeyList();

  NetworkFeatures(SentenceReading sentence, int from, int to, TargetRoles roles) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    links = lists(sentence.size);
    for (Link link : roles.links()) {
      if (links[link.word()] == null) {
        links[link.word()] = new ArrayList<>();
      }
      links[link.word()].add(link);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Link>[] lists(int size) {
    return new List[size];
  }

  /** Returns the number of places: the words, with the target as one. */
  int places() {
    return sentence.size - (to - from) + 1;
  }

  /** Returns the place of the target. */
  int target() {
    return from;
  }

  /** Returns the word at a place that is not the target's. */
  Word word(int place) {
    return sentence.words[index(place)];
  }

  /** Returns keys for a word wherever it stands. */
  static int[] ofWord(Word word) {
    KeyList keys = new KeyList();
    keys.add(Keys.of(BASE, word.baseKey));
    if (word.isInflected) {
      keys.add(Keys.of(FORM, word.formKey));
    }
    for (Family family : word.families) {
      keys.add(Keys.of(FAMILY, family.key()));
    }
    addFlag(keys, 1, word.isPreposition);
    addFlag(keys, 2, word.endsWith("ed"));
    addFlag(keys, 3, word.isParticiple);
    return keys.toArray();
  }

  /** Returns keys for how a word stands at its place, or for the target. */
  KeyList atPlace(int place) {
    keys.clear();
    if (place == from) {
      addTarget();
      return keys;
    }
    int at = index(place);
    Word word = sentence.words[at];
    if (sentence.families[at] != word.families) {
      for (Family family : sentence.families[at]) {
        keys.add(Keys.of(FAMILY, family.key()));
      }
    }
    int valence = sentence.valence(at);
    if (valence != 0) {
      keys.add(Keys.of(STRENGTH, Integer.signum(valence), Math.abs(valence) > 15 ? 2 : 1));
    }
    addFlag(keys, 4, sentence.isNegated[at]);
    addFlag(keys, 5, sentence.isName[at]);
    addFlag(keys, 6, sentence.isVerb[at]);
    addFlag(keys, 7, sentence.isQuoted[at]);
    return keys;
  }

  private void addTarget() {
    String last = sentence.words[to - 1].form();
    keys.add(Keys.of(TARGET, 0));
    if (to - from > 1) {
      return;
    }
    if (sentence.grammar.is("pronoun", last)) {
      keys.add(Keys.of(TARGET, 1));
    }
    if (sentence.grammar.is("possessive", last)) {
      keys.add(Keys.of(TARGET, 2));
    }
  }

  private static void addFlag(KeyList keys, int flag, boolean set) {
    if (set) {
      keys.add(Keys.of(FLAG, flag));
    }
  }

  /** Returns keys for how a place stands to the target; none for the target itself. */
  KeyList relation(int place) {
    keys.clear();
    if (place == from) {
      return keys;
    }
    int at = index(place);
    int steps = at < from ? at - from : at - to + 1;
    int side = at < from ? 0 : 1;
    int clauses = Math.max(-2, Math.min(2, sentence.clause[at] - sentence.clause[from]));
    boolean quoted = from > 0 && sentence.isQuoted[from - 1];
    keys.add(Keys.of(STEP, side, band(Math.abs(steps))));
    keys.add(Keys.of(CLAUSE, side, clauses, sentence.isNegated[at] ? 1 : 0));
    keys.add(Keys.of(QUOTED, sentence.isQuoted[at] ? 1 : 0, quoted ? 1 : 0));
    if (links[at] != null) {
      links[at].forEach(this::addLink);
    }
    return keys;
  }

  private static int band(int distance) {
    return distance <= 5 ? distance : distance <= 8 ? 8 : distance <= 12 ? 12 : 13;
  }

  private void addLink(Link link) {
    keys.add(Keys.of(ROLE, link.role().ordinal()));
    keys.add(Keys.of(ROLE_MOOD, link.roleKey(), link.mood().ordinal()));
  }

  private int index(int place) {
    return place < from ? place : place - 1 + (to - from);
  }
}
