package tidings.enrich.entities;

import tidings.enrich.annotator.Tokens;
import tidings.news.EntityType;
import tidings.news.Span;

/**
 * One place where the article names something, without what stands around the name.
 *
 * @param from its first token
 * @param to the token after its last
 * @param type as the tagger sees it
 * @param weight how sure the tagger is, 1…100
 * @param slug of the name
 * @param address the title before it
 */
record NameMention(
    NamedSentence sentence,
    int from,
    int to,
    EntityType type,
    int weight,
    String slug,
    Address address) {
  private static final int MAX_ACRONYM_LENGTH = 8;

  int words() {
    return to - from;
  }

  Tokens tokens() {
    return sentence.tokens();
  }

  boolean inTitle() {
    return sentence.isTitle();
  }

  int start() {
    return tokens().start(from);
  }

  Span span() {
    return new Span(start(), tokens().end(to - 1));
  }

  boolean isBefore(NameMention other) {
    int sentences = Integer.compare(sentence.index(), other.sentence.index());
    return sentences < 0 || (sentences == 0 && from < other.from);
  }

  /** Returns the name as written, with one space where there is any. */
  String form() {
    StringBuilder form = new StringBuilder();
    for (int token = from; token < to; token++) {
      boolean joined = token == from || tokens().start(token) == tokens().end(token - 1);
      form.append(joined ? "" : " ").append(tokens().word(token));
    }
    return form.toString();
  }

  /** Returns a token's word in lower case; empty outside the sentence. */
  String lowerCase(int token) {
    boolean inside = token >= sentence.from() && token < sentence.to();
    return inside ? tokens().lowerCase(token) : "";
  }

  /** Returns a token's word; empty outside the sentence. */
  String word(int token) {
    boolean inside = token >= sentence.from() && token < sentence.to();
    return inside ? tokens().word(token) : "";
  }

  /**
   * Whether it is one word of capitals, or their initials, that the sentence does not force on it.
   */
  boolean isAcronym() {
    for (int token = from; token < to; token++) {
      String word = tokens().word(token);
      boolean initial = word.length() == 2 && word.endsWith(".");
      boolean one = words() == 1 && word.length() > 1 && word.length() <= MAX_ACRONYM_LENGTH;
      if (!(initial || one) || !Capitals.only(word)) {
        return false;
      }
    }
    return !sentence.isInCapitals();
  }
}
