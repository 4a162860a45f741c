package tidings.enrich.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what was said in one text: between marks with a verb, without marks, and what is left. */
final class QuoteFinder {
  private static final int FRAGMENT = 6;
  private static final int SPEECH = 3;

  private final Passage passage;
  private final List<Marked> marked;

  QuoteFinder(Passage passage, List<Marked> marked) {
    this.passage = passage;
    this.marked = marked;
  }

  /** Returns the quotes in order, without overlap. */
  List<Said> find() {
    Subjects subjects = new Subjects(passage);
    List<Marked> rest = new ArrayList<>();
    List<Said> direct = attributed(new DirectSpeech(passage, subjects), rest);
    Set<Integer> used = new HashSet<>();
    direct.forEach(said -> used.add(said.cue()));
    List<Said> found = new ArrayList<>(direct);
    found.addAll(unmarked(new IndirectSpeech(passage, subjects).find(direct, used)));
    found.sort(Comparator.comparingInt(Said::from));
    return withUnattributed(found, rest);
  }

  /** A clause that is all between marks is direct speech: adding that "it is late". */
  private List<Said> unmarked(List<Said> clauses) {
    List<Said> found = new ArrayList<>(clauses.size());
    int next = 0;
    for (Said clause : clauses) {
      while (next < marked.size() && marked.get(next).open() < clause.from()) {
        next++;
      }
      Marked quote = next < marked.size() ? marked.get(next) : null;
      boolean all = quote != null && quote.open() == clause.from() && quote.after() >= clause.to();
      found.add(
          all ? new Said(quote.from(), quote.to(), true, clause.who(), clause.cue()) : clause);
    }
    return found;
  }

  private List<Said> attributed(DirectSpeech speech, List<Marked> rest) {
    List<Said> direct = new ArrayList<>();
    Said previous = null;
    int floor = 0;
    for (int i = 0; i < marked.size(); i++) {
      Marked quote = marked.get(i);
      int limit = i + 1 < marked.size() ? marked.get(i + 1).open() : passage.size();
      Said said = speech.attributed(quote, floor, limit, previous);
      if (said != null) {
        direct.add(said);
      } else {
        rest.add(quote);
      }
      previous = said;
      floor = quote.after();
    }
    return direct;
  }

  /** Adds what stands between marks and reads like speech, though nobody is said to say it. */
  private List<Said> withUnattributed(List<Said> found, List<Marked> rest) {
    List<Said> all = new ArrayList<>();
    int next = 0;
    for (Marked quote : rest) {
      while (next < found.size() && found.get(next).from() < quote.to()) {
        all.add(found.get(next));
        next++;
      }
      boolean free = all.isEmpty() || all.get(all.size() - 1).to() < quote.from();
      if (free && isSpeech(quote)) {
        int cue = startsSentence(quote) ? Said.NONE : Said.WITHIN;
        all.add(new Said(quote.from(), quote.to(), true, null, cue));
      }
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  private boolean isSpeech(Marked quote) {
    int words = words(quote);
    boolean ends = ".!?,".contains(passage.word(quote.to() - 1));
    return (startsSentence(quote) && ends && words >= SPEECH)
        || (words >= FRAGMENT && !quote.isTitle(passage));
  }

  private int words(Marked quote) {
    int words = 0;
    for (int at = quote.from(); at < quote.to() && words < FRAGMENT; at++) {
      words += passage.isLetters(at) ? 1 : 0;
    }
    return words;
  }

  private boolean startsSentence(Marked quote) {
    int before = quote.before();
    boolean start = before < 0 || (!passage.isLetters(before) && !passage.isWord(before, ","));
    return start && passage.isCapital(quote.from());
  }

  /** Returns the words without a comma that only parts them from what follows. */
  static @Nullable Said trimmed(Passage passage, Said said) {
    int to = said.to();
    while (to > said.from() && ",".equals(passage.word(to - 1))) {
      to--;
    }
    return to == said.from()
        ? null
        : new Said(said.from(), to, said.direct(), said.who(), said.cue());
  }
}
