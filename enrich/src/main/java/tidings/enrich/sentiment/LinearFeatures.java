package tidings.enrich.sentiment;

/** The features of a target that the linear model weighs. */
final class LinearFeatures {
  private static final int WORD = 1;
  private static final int WORD_AT_DISTANCE = 2;
  private static final int WORD_AT_SIDE = 3;
  private static final int WORD_PAIR = 4;
  private static final int PLACE = 5;
  private static final int VALENCE_AT_DISTANCE = 6;
  private static final int VALENCE_BY_DISTANCE = 7;
  private static final int VALENCE_IN_CLAUSE = 8;
  private static final int VALENCE_IN_QUOTE = 9;
  private static final int VALENCE = 10;
  private static final int FAMILY = 11;
  private static final int FAMILY_AT_DISTANCE = 12;
  private static final int FAMILY_IN_CLAUSE = 13;
  private static final int FAMILY_BY_DISTANCE = 14;
  private static final int MARK = 17;
  private static final int ROLE_WORD = 18;
  private static final int ANY_ROLE_WORD = 19;
  private static final int ROLE_FAMILY = 20;
  private static final int ANY_ROLE_FAMILY = 21;
  private static final int ROLE_VALENCE = 22;
  private static final int PREDICATE = 24;
  private static final int OBJECT = 25;
  private static final int PREDICATE_OBJECT = 26;
  private static final int OBJECT_FAMILY = 27;
  private static final int PREDICATE_OBJECT_FAMILY = 28;
  private static final int PREDICATE_FAMILY_OBJECT = 29;
  private static final int OBJECT_VALENCE = 30;
  private static final int OBJECT_REACH = 7;

  private final SentenceReading sentence;
  private final int from;
  private final int to;
  private final TargetRoles roles;
  private final FeatureSink sink;

  /** The target is the words from…to of the sentence. */
  LinearFeatures(SentenceReading sentence, int from, int to, TargetRoles roles, FeatureSink sink) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.roles = roles;
    this.sink = sink;
  }

  void emit() {
    sink.add(Keys.of(PLACE, 0), 1);
    emitPlace();
    for (int i = 0; i < sentence.size; i++) {
      if (i < from || i >= to) {
        emitWord(i);
        emitFamilies(i);
      }
    }
    emitValences();
    roles.marks().forEach(mark -> sink.add(Keys.of(MARK, mark), 1));
    roles.links().forEach(this::emitLink);
    if (roles.predicate() >= 0) {
      emitPredicate(roles.predicate());
    }
  }

  private void emitPlace() {
    boolean quoted = from > 0 && sentence.isQuoted[from - 1];
    sink.add(Keys.of(PLACE, 1, Math.min(from, 3)), 1);
    sink.add(Keys.of(PLACE, 2, quoted ? 1 : 0), 1);
    sink.add(Keys.of(PLACE, 3, Math.min(4, sentence.size / 10)), 1);
    sink.add(Keys.of(PLACE, 4, 4 * from / sentence.size), 1);
  }

  private void emitWord(int at) {
    int word = sentence.words[at].baseKey;
    sink.add(Keys.of(WORD, word), 1);
    sink.add(Keys.of(WORD_AT_DISTANCE, word, band(at, 4, 10)), 0.7f);
    sink.add(Keys.of(WORD_AT_SIDE, word, side(at)), 0.7f);
    if (at + 1 < sentence.size && at + 1 != from) {
      sink.add(Keys.of(WORD_PAIR, word, sentence.words[at + 1].baseKey), 1);
    }
  }

  private void emitFamilies(int at) {
    for (Family family : sentence.families[at]) {
      int turned = sentence.isNegated[at] && !family.is(Family.Kind.FUNCTION) ? 1 : 0;
      int key = family.key() + turned;
      sink.add(Keys.of(FAMILY, key), 1);
      sink.add(Keys.of(FAMILY_AT_DISTANCE, key, fineBand(at)), 1);
      sink.add(Keys.of(FAMILY_IN_CLAUSE, key, clauseStep(at), side(at)), 1);
      sink.add(Keys.of(FAMILY_BY_DISTANCE, key, side(at)), 2f / (2 + distance(at)));
    }
  }

  private void emitValences() {
    float good = 0;
    float bad = 0;
    for (int i = 0; i < sentence.size; i++) {
      int valence = i >= from && i < to ? 0 : sentence.valence(i);
      if (valence == 0) {
        continue;
      }
      float weight = Math.abs(valence) * (sentence.isNegated[i] ? 0.06f : 0.1f);
      int sign = valence > 0 ? 1 : 0;
      good += sign * weight;
      bad += (1 - sign) * weight;
      emitValence(i, sign, weight);
    }
    sink.add(Keys.of(VALENCE, 1), Math.min(2, good / 2));
    sink.add(Keys.of(VALENCE, 2), Math.min(2, bad / 2));
    sink.add(Keys.of(VALENCE, 3), Math.max(-3, Math.min(3, (good - bad) / 2)));
    if (good + bad == 0) {
      sink.add(Keys.of(VALENCE, 4), 1);
    }
  }

  private void emitValence(int at, int sign, float weight) {
    int quoted =
        (sentence.isQuoted[at] ? 2 : 0) + (from > 0 && sentence.isQuoted[from - 1] ? 1 : 0);
    sink.add(Keys.of(VALENCE_AT_DISTANCE, sign, fineBand(at)), weight / 2);
    sink.add(Keys.of(VALENCE_BY_DISTANCE, sign, side(at)), weight / (1 + distance(at)));
    sink.add(Keys.of(VALENCE_IN_CLAUSE, sign, clauseStep(at)), weight / 2);
    sink.add(Keys.of(VALENCE_IN_QUOTE, sign, quoted), weight / 3);
  }

  private void emitLink(Link link) {
    int role = link.roleKey();
    int kind = link.role().ordinal();
    int mood = link.mood().ordinal();
    Word word = sentence.words[link.word()];
    sink.add(Keys.of(ROLE_WORD, role, word.baseKey, mood), 1);
    sink.add(Keys.of(ANY_ROLE_WORD, kind, word.baseKey), 1);
    for (Family family : sentence.families[link.word()]) {
      if (!family.is(Family.Kind.FUNCTION)) {
        sink.add(Keys.of(ROLE_FAMILY, role, family.key(), mood), 1);
        sink.add(Keys.of(ANY_ROLE_FAMILY, kind, family.key()), 1);
      }
    }
    int strength = strength(link.word());
    if (strength != 0) {
      sink.add(Keys.of(ROLE_VALENCE, role, strength, mood), 1);
    }
  }

  /** Emits what the target does to whom: its verb with the words after it. */
  private void emitPredicate(int verb) {
    int mood = roles.predicateMood().ordinal();
    int verbKey = sentence.words[verb].baseKey;
    sink.add(Keys.of(PREDICATE, verbKey, mood), 1);
    int end = Math.min(sentence.size, verb + 1 + OBJECT_REACH);
    for (int i = verb + 1; i < end && continuesClause(i); i++) {
      int word = sentence.words[i].baseKey;
      sink.add(Keys.of(OBJECT, word), 0.7f);
      if (i <= verb + 3) {
        sink.add(Keys.of(PREDICATE_OBJECT, verbKey, word), 1);
      }
      emitObject(verb, i, mood);
    }
  }

  private void emitObject(int verb, int at, int mood) {
    int strength = strength(at);
    int turned = sentence.isNegated[at] || mood == Link.Mood.NEGATED.ordinal() ? 1 : 0;
    for (Family family : sentence.families[at]) {
      if (!family.is(Family.Kind.FUNCTION)) {
        sink.add(Keys.of(OBJECT_FAMILY, family.key(), turned), 1);
      }
    }
    if (strength != 0) {
      sink.add(Keys.of(OBJECT_VALENCE, strength, mood), 1);
    }
    for (Family family : sentence.families[verb]) {
      if (at <= verb + 3) {
        sink.add(Keys.of(PREDICATE_FAMILY_OBJECT, family.key(), sentence.words[at].baseKey), 1);
      }
      if (strength != 0) {
        sink.add(Keys.of(OBJECT_VALENCE, strength, family.key()), 1);
      }
      for (Family object : sentence.families[at]) {
        if (!object.is(Family.Kind.FUNCTION)) {
          sink.add(Keys.of(PREDICATE_OBJECT_FAMILY, family.key(), object.key()), 1);
        }
      }
    }
  }

  private boolean continuesClause(int at) {
    return sentence.words[at].isWord || sentence.words[at].isQuotationMark;
  }

  /** Returns -2…2: how bad or good a word is, negation counted. */
  private int strength(int at) {
    int valence = sentence.valence(at);
    return Integer.signum(valence) * (Math.abs(valence) > 15 ? 2 : valence == 0 ? 0 : 1);
  }

  private int distance(int at) {
    return at < from ? from - at : at - to + 1;
  }

  private int side(int at) {
    return at < from ? 0 : 1;
  }

  private int band(int at, int near, int middle) {
    int distance = distance(at);
    return side(at) * 3 + (distance <= near ? 0 : distance <= middle ? 1 : 2);
  }

  private int fineBand(int at) {
    int distance = distance(at);
    int band = distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4;
    return side(at) * 5 + band;
  }

  private int clauseStep(int at) {
    return Math.max(-2, Math.min(2, sentence.clause[at] - sentence.clause[from]));
  }
}
