package tidings.enrich.quotes;

import org.jspecify.annotations.Nullable;

/**
 * Finds the verb of saying and the speaker that stand beside words between marks: the patterns of
 * verb, speaker and quote of the first sieve of Muzny et al. 2017.
 */
final class DirectSpeech {
  private static final int AFTER = 30;
  private static final int TITLED = 12;
  private static final int NEAR = 10;
  private static final int TOLD = 5;
  private static final int CALLED = 7;
  private static final int WORD_FOR_WORD = 6;
  private static final int VERB = SpeechWords.FINITE_CUE | SpeechWords.BASE;

  private final Passage passage;
  private final Subjects subjects;
  private final InvertedSubjects inverted;

  DirectSpeech(Passage passage, Subjects subjects) {
    this.passage = passage;
    this.subjects = subjects;
    this.inverted = new InvertedSubjects(passage);
  }

  /**
   * Returns the quote with its verb and speaker; null if no verb of saying stands beside it.
   *
   * @param floor first token after the quote before
   * @param limit first token of the next quote, mark included
   * @param previous the quote before; null if there is none
   */
  @Nullable Said attributed(Marked quote, int floor, int limit, @Nullable Said previous) {
    Said found = introduced(quote, floor);
    found = found == null ? followed(quote, limit) : found;
    return found == null ? trailed(quote, floor, previous) : found;
  }

  /** Reads: she said: "…", she said "…", she said that "…". */
  private @Nullable Said introduced(Marked quote, int floor) {
    int at = quote.before();
    if (at < floor) {
      return null;
    }
    boolean colon = passage.isWord(at, ":");
    boolean comma = passage.isWord(at, ",");
    if (!colon && passage.paragraph(at) != passage.paragraph(quote.from())) {
      return null;
    }
    int start = Math.max(floor, passage.sentenceFrom(at));
    if (colon) {
      return afterColon(quote, at, start);
    }
    int verb = comma || passage.isWord(at, "that") ? at - 1 : at;
    boolean says = verb >= start && isVerb(verb);
    if (!says || (!comma && (isPartOfClause(quote) || isNamed(verb, quote)))) {
      return null;
    }
    NounPhrase who = subjects.before(verb, start);
    return who == null ? null : said(quote, who, verb);
  }

  /** Reads: a film called "Waves of Glass". */
  private boolean isNamed(int verb, Marked quote) {
    return passage.is(verb, SpeechWords.QUOTE) && quote.isTitle(passage);
  }

  private @Nullable Said afterColon(Marked quote, int colon, int start) {
    if (colon > start && passage.is(colon - 1, SpeechWords.PARTICIPLE)) {
      return said(quote, subjects.first(start, colon - 1), colon - 1);
    }
    for (int verb = colon - 1; verb >= Math.max(start, colon - AFTER); verb--) {
      if (isVerb(verb)) {
        return said(quote, subjects.before(verb, start), verb);
      }
    }
    NounPhrase alone = colon - 1 < start ? null : subjects.endingAt(colon - 1, start);
    return alone != null && alone.isName() && alone.from() == start
        ? said(quote, alone, colon)
        : null;
  }

  /**
   * Returns whether the sentence goes on after a few words in marks, as in: said "smart" cities
   * fail.
   */
  private boolean isPartOfClause(Marked quote) {
    int after = quote.after();
    boolean goesOn =
        after < passage.size()
            && passage.isLetters(after)
            && passage.sentence(after) == passage.sentence(quote.from())
            && !passage.is(after, SpeechWords.CONJUNCTION | SpeechWords.PREPOSITION);
    return goesOn && quote.to() - quote.from() < WORD_FOR_WORD;
  }

  /** Reads: "…," said Mara Lindqvist; "…," Mara Lindqvist, the minister, told reporters. */
  private @Nullable Said followed(Marked quote, int limit) {
    int at = quote.after();
    if (at < limit && (passage.isWord(at, ",") || passage.isWord(at, "-"))) {
      at++;
    }
    boolean ended = passage.isWord(quote.to() - 1, ".");
    if (at >= limit || ended || passage.paragraph(at) != passage.paragraph(quote.to() - 1)) {
      return null;
    }
    int end = Math.min(limit, passage.sentenceTo(at));
    if (isVerb(at)) {
      NounPhrase who = inverted.after(at, end);
      return who == null ? null : said(quote, who, at);
    }
    for (int verb = at + 1; verb < Math.min(end, at + AFTER); verb++) {
      if (passage.isWord(verb, ";") || passage.isWord(verb, ":")) {
        return null;
      }
      if (isVerb(verb)) {
        NounPhrase who = subjects.before(verb, at);
        if (who != null) {
          return isBeside(quote, at, who, verb) ? said(quote, who, verb) : null;
        }
      }
    }
    return null;
  }

  /** Returns whether a speaker stands right after a quote, but for titles and an apposition. */
  private boolean isBeside(Marked quote, int at, NounPhrase who, int verb) {
    String last = passage.word(quote.to() - 1);
    boolean pauses = ",?!".contains(last) || at > quote.after();
    if (who.from() - at > (pauses ? TITLED : 2)
        || (!pauses && passage.is(verb, SpeechWords.QUOTE))
        || passage.is(at, SpeechWords.CONJUNCTION | SpeechWords.PREPOSITION)) {
      return false;
    }
    boolean apposition = passage.isWord(who.to(), ",");
    for (int token = at; token < who.from(); token++) {
      if (!passage.isLetters(token)
          && !passage.is(token, SpeechWords.POSSESSIVE)
          && !(apposition && passage.isWord(token, ","))) {
        return false;
      }
    }
    return true;
  }

  /** Reads: said in a statement, "…"; told reporters "…"; called it "…"; said X, "…". */
  private @Nullable Said trailed(Marked quote, int floor, @Nullable Said previous) {
    int at = quote.before();
    if (at < floor || passage.paragraph(at) != passage.paragraph(quote.from())) {
      return null;
    }
    boolean comma = passage.isWord(at, ",");
    int start = Math.max(floor, Math.max(passage.sentenceFrom(at), at - NEAR));
    for (int verb = at - 1; verb >= start; verb--) {
      if (!isVerb(verb) && !passage.is(verb, SpeechWords.PARTICIPLE)) {
        continue;
      }
      if (comma && previous != null && previous.cue() == verb && previous.who() != null) {
        return said(quote, previous.who(), verb);
      }
      boolean told = passage.is(verb, SpeechWords.TELL) && at - verb < TOLD;
      boolean called =
          passage.is(verb, SpeechWords.QUOTE)
              && quote.to() - quote.from() >= 3
              && at - verb < CALLED
              && !quote.isTitle(passage);
      NounPhrase who = comma || told || called ? subjects.before(verb, start(at, floor)) : null;
      return who == null ? null : said(quote, who, verb);
    }
    return null;
  }

  private int start(int at, int floor) {
    return Math.max(floor, passage.sentenceFrom(at));
  }

  private boolean isVerb(int token) {
    return passage.is(token, VERB) && !passage.isName(token);
  }

  private static Said said(Marked quote, @Nullable NounPhrase who, int verb) {
    return new Said(quote.from(), quote.to(), true, who, verb);
  }
}
