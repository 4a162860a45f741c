package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.Tokens;

/** Takes a run of capitalised words apart into names: roles and opening words go. */
final class NameSplitter {
  /** Ordinary words that may be part of a name even at the beginning of a sentence. */
  private static final Set<String> ALSO_NAMES =
      Set.of("new", "great", "national", "old", "little", "local", "young", "big", "free", "first");

  private final EntitiesModel model;
  private final Tokens tokens;

  NameSplitter(EntitiesModel model, Tokens tokens) {
    this.model = model;
    this.tokens = tokens;
  }

  List<NameRun> split(NameRun run) {
    List<NameRun> names = new ArrayList<>();
    addNames(run, names);
    return names;
  }

  private void addNames(NameRun run, List<NameRun> names) {
    NameRun trimmed = withoutEnds(run);
    if (trimmed.size() == 0 || isPeopleOfTwoWords(trimmed)) {
      return;
    }
    if (isOfRole(trimmed)) {
      names.add(new NameRun(trimmed.from() + 1, trimmed.to(), false, true));
      return;
    }
    int lastRole = isWhole(trimmed) ? -1 : lastRole(trimmed);
    if (lastRole < 0) {
      names.add(trimmed);
      return;
    }
    int firstRole = lastRole;
    while (firstRole > trimmed.from() && model.isRole(tokens.lowerCase(firstRole - 1))) {
      firstRole--;
    }
    addNames(trimmed.until(firstRole), names);
    NameRun person = withoutEnds(trimmed.from(lastRole + 1));
    if (person.size() > 0) {
      names.add(new NameRun(person.from(), person.to(), false, true));
    }
  }

  /** Whether the run is a word for a people such as South Korean. */
  private boolean isPeopleOfTwoWords(NameRun run) {
    return run.size() == 2
        && model.places().isPeople(word(run.from()) + ' ' + word(run.from() + 1));
  }

  /** Whether the run begins with the end of a role: Secretary of State Anna Borel. */
  private boolean isOfRole(NameRun run) {
    return run.size() > 1
        && run.from() > 1
        && word(run.from()).equals("state")
        && word(run.from() - 1).equals("of")
        && model.isRole(word(run.from() - 2));
  }

  /** Leaves out ordinary words at both ends, peoples before a person, and dates. */
  private NameRun withoutEnds(NameRun run) {
    int from = run.from();
    while (from < run.to() && (isOpening(run, from) || isLoosePeople(run, from))) {
      from++;
    }
    int to = run.to();
    while (to > from && (DateWords.isDayOrMonth(word(to - 1)) || word(to - 1).equals("the"))) {
      to--;
    }
    return run.from(from).until(to);
  }

  private boolean isOpening(NameRun run, int at) {
    String word = word(at);
    if (DateWords.isDayOrMonth(word)
        || word.equals("the")
        || word.equals("i")
        || word.equals("a")) {
      return true;
    }
    if (model.places().isAbbreviated(tokens.word(at))) {
      return false;
    }
    boolean alone = run.to() - at == 1;
    boolean maybeName = !alone && ALSO_NAMES.contains(word);
    boolean opens = run.opensSentence() && at == run.from() || alone;
    return opens && model.isOrdinary(word) && !maybeName;
  }

  /** Whether a word for a people stands alone or before a person: not British Airways. */
  private boolean isLoosePeople(NameRun run, int at) {
    if (!model.places().isPeople(word(at))) {
      return false;
    }
    if (at + 1 == run.to()) {
      return true;
    }
    if (isWhole(run.from(at))) {
      return false;
    }
    String next = word(at + 1);
    // Two more words are a person's name more often than not: Dutch Anna Borel, not British
    // Airways.
    return model.isRole(next) || model.isFirstName(next) || run.to() - at == 3;
  }

  /** Whether roles in it are part of the name: General Motors, King County, Ministry of Trade. */
  private boolean isWhole(NameRun run) {
    String last = word(run.to() - 1);
    return run.size() > 1
        && (model.isOrganization("tail", last)
            || model.isOrganization("suffix", last)
            || model.isPlace("tail", last)
            || hasHead(run));
  }

  private boolean hasHead(NameRun run) {
    for (int at = run.from(); at + 1 < run.to(); at++) {
      if (model.isOrganization("head", word(at)) && model.connects("joint", word(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last token that is a role; -1 if there is none. */
  private int lastRole(NameRun run) {
    for (int at = run.to() - 1; at >= run.from(); at--) {
      boolean surname = at == run.to() - 1 && at > run.from() && model.isFirstName(word(at - 1));
      if (model.isRole(word(at)) && !surname) {
        return at;
      }
    }
    return -1;
  }

  private String word(int token) {
    return tokens.lowerCase(token);
  }
}
