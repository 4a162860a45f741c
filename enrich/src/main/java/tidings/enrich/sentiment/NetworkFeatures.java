package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the network sees of a sentence: for each word what it is, and how it stands to the target.
 * The words of the target are one place, which says nothing of their form.
 */
final class NetworkFeatures {
  private static final int TARGET = 101;
  private static final int BASE = 102;
  private static final int FORM = 103;
  private static final int FAMILY = 104;
  private static final int STRENGTH = 105;
  private static final int FLAG = 106;
  private static final int CLUSTER = 107;
  private static final int DISTANCE = 108;
  private static final int STEP = 109;
  private static final int CLAUSE = 110;
  private static final int CLAUSE_SIDE = 111;
  private static final int QUOTED = 112;
  private static final int ROLE = 113;
  private static final int ROLE_MOOD = 114;
  private static final int[] CLUSTER_BITS = {4, 6, 8, 11};

  private final SentenceReading sentence;
  private final int from;
  private final int to;
  private final List<Link>[] links;
  private int[] keys = new int[16];
  private int count;

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

  /** Returns keys for what stands at a place. */
  int[] content(int place) {
    count = 0;
    if (place == from) {
      add(Keys.of(TARGET, 0));
      String last = sentence.words[to - 1].form();
      boolean single = to - from == 1;
      if (single && sentence.grammar.is("pronoun", last)) {
        add(Keys.of(TARGET, 1));
      }
      if (single && sentence.grammar.is("possessive", last)) {
        add(Keys.of(TARGET, 2));
      }
    } else {
      addWord(word(place));
    }
    return Arrays.copyOf(keys, count);
  }

  private void addWord(int at) {
    Word word = sentence.words[at];
    add(Keys.of(BASE, word.baseKey));
    if (word.isInflected) {
      add(Keys.of(FORM, word.formKey));
    }
    for (Family family : sentence.families[at]) {
      add(Keys.of(FAMILY, family.key()));
    }
    int valence = sentence.valence(at);
    if (valence != 0) {
      add(Keys.of(STRENGTH, Integer.signum(valence), Math.abs(valence) > 15 ? 2 : 1));
    }
    addFlag(1, sentence.isNegated[at]);
    addFlag(2, sentence.isName[at]);
    addFlag(3, sentence.isVerb[at]);
    addFlag(4, word.isPreposition);
    addFlag(5, word.endsWith("ed"));
    addFlag(6, word.endsWith("ing"));
    addFlag(7, sentence.isQuoted[at]);
    addClusters(word.entry());
  }

  private void addFlag(int flag, boolean set) {
    if (set) {
      add(Keys.of(FLAG, flag));
    }
  }

  private void addClusters(WordTable.Entry entry) {
    add(Keys.of(CLUSTER, 0, entry.cluster()));
    for (int bits : CLUSTER_BITS) {
      if (entry.pathLength() >= bits) {
        add(Keys.of(CLUSTER, bits, entry.prefix(bits)));
      }
    }
  }

  /** Returns keys for how a place stands to the target; none for the target itself. */
  int[] relation(int place) {
    count = 0;
    if (place == from) {
      return new int[0];
    }
    int at = word(place);
    int steps = at < from ? at - from : at - to + 1;
    int side = at < from ? 0 : 1;
    int distance = Math.abs(steps);
    int band = distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4;
    int clauses = sentence.clause[at] - sentence.clause[from];
    boolean quoted = from > 0 && sentence.isQuoted[from - 1];
    add(Keys.of(DISTANCE, side, band));
    add(Keys.of(STEP, Math.max(-5, Math.min(5, steps))));
    add(Keys.of(CLAUSE, Math.max(-2, Math.min(2, clauses))));
    add(
        Keys.of(
            CLAUSE_SIDE, side, Math.max(-2, Math.min(2, clauses)), sentence.isNegated[at] ? 1 : 0));
    add(Keys.of(QUOTED, sentence.isQuoted[at] ? 1 : 0, quoted ? 1 : 0));
    if (links[at] != null) {
      links[at].forEach(this::addLink);
    }
    return Arrays.copyOf(keys, count);
  }

  private void addLink(Link link) {
    add(Keys.of(ROLE, link.role().ordinal()));
    add(Keys.of(ROLE_MOOD, link.roleKey(), link.mood().ordinal()));
  }

  private int word(int place) {
    return place < from ? place : place - 1 + (to - from);
  }

  private void add(int key) {
    for (int i = 0; i < count; i++) {
      if (keys[i] == key) {
        return;
      }
    }
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
    }
    keys[count++] = key;
  }
}
