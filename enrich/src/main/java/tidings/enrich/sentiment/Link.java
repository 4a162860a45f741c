package tidings.enrich.sentiment;

/**
 * The relation of a target to a word of its sentence.
 *
 * @param role what the target is to the word
 * @param owned true: not the target but what it owns or what belongs to it
 * @param detail the preposition between them, as a key; 0 without one
 * @param word index of the word in its sentence
 * @param mood whether the word is negated or only possible
 */
record Link(Role role, boolean owned, int detail, int word, Mood mood) {
  /** The role of a target for a word. */
  enum Role {
    /** "the target <em>failed</em>". */
    SUBJECT,
    /** "the target was <em>praised</em>". */
    PASSIVE_SUBJECT,
    /** "the target is <em>honest</em>". */
    DESCRIBED,
    /** "the target in the hall <em>failed</em>". */
    NEAR_SUBJECT,
    /** "<em>praised</em> by the target". */
    AGENT,
    /** "<em>praised</em> the target". */
    OBJECT,
    /** "<em>praised</em> the brave target", with words between. */
    NEAR_OBJECT,
    /** "<em>attack</em> on the target". */
    PREPOSITION,
    /** "the target's lasting <em>success</em>". */
    OWNER,
    /** "the target's <em>lasting</em> success". */
    NEAR_OWNER
  }

  /** Returns whether a word is negated or only possible. */
  enum Mood {
    PLAIN,
    NEGATED,
    POSSIBLE
  }

  /** Returns a key for the role with everything but word and mood. */
  int roleKey() {
    return Keys.of(role.ordinal(), owned ? 1 : 0, detail);
  }
}
