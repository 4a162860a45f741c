package tidings.enrich.quotes;

/** Classifies quotation marks by their form and their neighbours. */
final class MarkShapes {
  /** The role of a mark. */
  enum Role {
    OPENS,
    CLOSES,
    EITHER
  }

  private final Passage passage;

  MarkShapes(Passage passage) {
    this.passage = passage;
  }

  /**
   * Returns whether a token is a mark of the double kind, or the half of one that is written as
   * two.
   */
  boolean isDouble(int token) {
    if (!passage.is(token, SpeechWords.MARK)) {
      return false;
    }
    char mark = passage.word(token).charAt(0);
    return "\"“”„‟«»".indexOf(mark) >= 0
        || (mark == '`' && passage.before(token) == '`')
        || (mark == '\'' && passage.after(token) == '\'');
  }

  /** Returns whether a token is a mark of the single kind, or an apostrophe. */
  boolean isSingle(int token) {
    return passage.is(token, SpeechWords.MARK)
        && "'‘’‚‛".indexOf(passage.word(token).charAt(0)) >= 0;
  }

  /** Returns what a double mark does, by its form and by what stands around it. */
  Role role(int token) {
    char mark = passage.word(token).charAt(0);
    if (mark == '“' || mark == '„' || mark == '‟' || mark == '«' || mark == '`') {
      return Role.OPENS;
    }
    if (mark == '”' || mark == '»' || mark == '\'') {
      return Role.CLOSES;
    }
    boolean spaceBefore = isOpenBefore(passage.before(token));
    boolean spaceAfter = isSpace(passage.after(token));
    if (spaceBefore == spaceAfter) {
      return Role.EITHER;
    }
    if (!spaceBefore) {
      return Role.CLOSES;
    }
    return Character.isLetterOrDigit(passage.after(token)) ? Role.OPENS : Role.EITHER;
  }

  /** Returns whether a single mark opens: what follows a space and precedes a letter. */
  boolean opensSingle(int token) {
    char mark = passage.word(token).charAt(0);
    if (mark == '’' || !isOpenBefore(passage.before(token))) {
      return false;
    }
    char after = passage.after(token);
    return Character.isLetter(after)
        || after == '“'
        || after == '"'
        || after == '£'
        || after == '$';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isOpenBefore(char c) {
    return isSpace(c) || "([{—–-\"“‘'".indexOf(c) >= 0;
  }

  /** Returns the first token of an opening mark, which may be written as two. */
  int first(int open) {
    return passage.isWord(open, "`") ? open - 1 : open;
  }

  /** Returns the token after a closing mark. */
  int after(int close) {
    boolean two = passage.isWord(close, "'") && passage.after(close) == '\'';
    return two ? close + 2 : close + 1;
  }
}
