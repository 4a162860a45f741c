package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.List;
import tidings.enrich.annotator.Tokens;

/** A sentence as features see it, read once for all its targets. Immutable after it is made. */
final class SentenceReading {
  private static final int NEGATION_REACH = 4;
  private static final Family[] NONE = {};
  private final List<Family> ofPhrase = new ArrayList<>();
  final int size;
  final Word[] words;
  final Family[][] families;
  final boolean[] isVerb;
  final boolean[] isName;
  final boolean[] isQuoted;
  final boolean[] isNegated;

  /** The number of the clause that each word stands in; marks and connectors begin one. */
  final int[] clause;

  final Grammar grammar;

  SentenceReading(Vocabulary vocabulary, Tokens tokens, int from, int to) {
    size = to - from;
    words = new Word[size];
    families = new Family[size][];
    isVerb = new boolean[size];
    isName = new boolean[size];
    isQuoted = new boolean[size];
    isNegated = new boolean[size];
    clause = new int[size];
    grammar = vocabulary.grammar();
    for (int i = 0; i < size; i++) {
      words[i] = vocabulary.word(tokens.lowerCase(from + i));
      isName[i] = Character.isUpperCase(tokens.word(from + i).codePointAt(0));
    }
    readFamilies();
    readVerbs(tokens, from);
    readQuotes();
    readClauses();
  }

  private void readFamilies() {
    int covered = 0;
    for (int i = 0; i < size; i++) {
      int length = words[i].phrases().isEmpty() ? 0 : longestPhrase(i);
      if (length > 0) {
        families[i] = ofPhrase.toArray(Family[]::new);
        covered = Math.max(covered, i + length);
      } else {
        families[i] = i < covered ? NONE : words[i].families;
      }
    }
  }

  /** Finds the families of the longest phrase that begins at a word; returns its length, or 0. */
  private int longestPhrase(int at) {
    int longest = 0;
    for (Phrase phrase : words[at].phrases()) {
      int length = phrase.words().size();
      if (length < longest || !matches(phrase.words(), at)) {
        continue;
      }
      if (length > longest) {
        ofPhrase.clear();
        longest = length;
      }
      ofPhrase.add(phrase.family());
    }
    return longest;
  }

  private boolean matches(List<String> phrase, int at) {
    if (at + phrase.size() > size) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!words[at + i].isFormOf(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void readVerbs(Tokens tokens, int from) {
    for (int i = 0; i < size; i++) {
      Word word = words[i];
      boolean known =
          families[i] == word.families
              ? word.isVerb
              : !word.isAuxiliary && hasFamily(i, Family.Kind.VERB);
      isVerb[i] = known || word.isPast && (i == 0 || !isTitle(i, tokens.word(from + i)));
    }
  }

  /** Returns whether a word has a capital and is not all capitals. */
  private boolean isTitle(int at, String word) {
    return isName[at] && word.codePoints().anyMatch(Character::isLowerCase);
  }

  private void readQuotes() {
    boolean inside = false;
    for (int i = 0; i < size; i++) {
      if (words[i].isQuotationMark) {
        inside = words[i].is("“") || !words[i].is("”") && !inside;
      }
      isQuoted[i] = inside;
    }
  }

  private void readClauses() {
    int number = 0;
    int sinceNegation = NEGATION_REACH + 1;
    for (int i = 0; i < size; i++) {
      sinceNegation = words[i].isNegation ? 0 : sinceNegation + 1;
      if (words[i].isBreak) {
        number++;
        sinceNegation = words[i].is(",") ? sinceNegation : NEGATION_REACH + 1;
      }
      clause[i] = number;
      isNegated[i] = sinceNegation > 0 && sinceNegation <= NEGATION_REACH;
    }
  }

  boolean hasFamily(int word, Family.Kind kind) {
    for (Family family : families[word]) {
      if (family.is(kind)) {
        return true;
      }
    }
    return false;
  }

  boolean hasFamily(int word, Family.Kind kind, String name) {
    for (Family family : families[word]) {
      if (family.is(kind, name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the valence of a word in tenths, turned round where it is negated. */
  int valence(int word) {
    int valence = words[word].valence;
    return isNegated[word] ? -valence : valence;
  }
}
