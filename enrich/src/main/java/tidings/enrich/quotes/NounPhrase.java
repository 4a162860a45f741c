package tidings.enrich.quotes;

import org.jspecify.annotations.Nullable;
import tidings.news.Entity;

/**
 * The words that say who speaks.
 *
 * @param from first token
 * @param to token after the last
 * @param entity who it names; null unless it is a name
 */
record NounPhrase(int from, int to, Kind kind, @Nullable Entity entity) {
  enum Kind {
    NAME,
    PRONOUN,
    /** A body that its article may name elsewhere: "the company". */
    BODY,
    DESCRIPTION
  }

  static NounPhrase of(Passage.NameMention name) {
    return new NounPhrase(name.from(), name.to(), Kind.NAME, name.entity());
  }

  static NounPhrase of(Kind kind, int from, int to) {
    return new NounPhrase(from, to, kind, null);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }
}
