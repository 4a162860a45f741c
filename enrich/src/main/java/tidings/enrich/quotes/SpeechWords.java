package tidings.enrich.quotes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.enrich.annotator.ModelFile;

/** The words that tell where somebody is quoted, loaded once for the process. */
final class SpeechWords {
  /** Kinds of words, one bit each; {@link #of} gives their sum. */
  static final int SAY = 1;

  static final int CLAIM = 1 << 1;
  static final int STATE = 1 << 2;
  static final int TELL = 1 << 3;
  static final int QUOTE = 1 << 4;

  /** Every verb of saying. */
  static final int CUE = SAY | CLAIM | STATE | TELL | QUOTE;

  static final int BASE = 1 << 5;
  static final int FINITE_CUE = 1 << 6;
  static final int PARTICIPLE = 1 << 7;
  static final int FINITE = 1 << 8;
  static final int SKIP = 1 << 9;
  static final int ADVERB = 1 << 10;
  static final int PREPOSITION = 1 << 11;
  static final int DETERMINER = 1 << 12;
  static final int POSSESSIVE = 1 << 13;
  static final int CONJUNCTION = 1 << 14;
  static final int NEGATION = 1 << 15;
  static final int PASSIVE = 1 << 16;
  static final int MODAL = 1 << 17;
  static final int COMPARISON = 1 << 18;
  static final int DAY = 1 << 19;
  static final int VENUE = 1 << 20;
  static final int PRONOUN = 1 << 21;
  static final int MASCULINE = 1 << 22;
  static final int FEMININE = 1 << 23;
  static final int THING = 1 << 24;
  static final int NEVER = 1 << 25;
  static final int ROLE = 1 << 26;
  static final int BODY = 1 << 27;
  static final int SIR = 1 << 28;
  static final int MADAM = 1 << 29;
  static final int ACCORDING = 1 << 30;

  /** A quotation mark or an apostrophe by itself. */
  static final int MARK = 1 << 31;

  private static final Set<String> VERBS = Set.of("say", "claim", "state", "tell", "quote");
  private static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("say", SAY),
          Map.entry("claim", CLAIM),
          Map.entry("state", STATE),
          Map.entry("tell", TELL),
          Map.entry("quote", QUOTE),
          Map.entry("finite", FINITE),
          Map.entry("skip", SKIP),
          Map.entry("adverb", ADVERB),
          Map.entry("preposition", PREPOSITION),
          Map.entry("determiner", DETERMINER),
          Map.entry("possessive", POSSESSIVE),
          Map.entry("conjunction", CONJUNCTION),
          Map.entry("negation", NEGATION),
          Map.entry("passive", PASSIVE),
          Map.entry("modal", MODAL),
          Map.entry("comparison", COMPARISON),
          Map.entry("day", DAY),
          Map.entry("venue", VENUE),
          Map.entry("pronoun", PRONOUN),
          Map.entry("masculine", MASCULINE),
          Map.entry("feminine", FEMININE),
          Map.entry("thing", THING),
          Map.entry("never", NEVER),
          Map.entry("role", ROLE),
          Map.entry("body", BODY),
          Map.entry("sir", SIR),
          Map.entry("madam", MADAM),
          Map.entry("according", ACCORDING),
          Map.entry("mark", MARK));

  private static final int SHAPES = 1 << 13;

  /** Which combinations of first letter, last letter and length there are: most words have none. */
  private final BitSet shapes = new BitSet(SHAPES);

  private final Map<String, Integer> kinds = new HashMap<>();

  private SpeechWords() {
    for (String line : ModelFile.lines(SpeechWords.class, "speech-words.txt")) {
      int colon = line.indexOf(':');
      addLine(line.substring(0, colon), line.substring(colon + 1).strip());
    }
  }

  /** Loads at the first call; safe to share among threads. */
  static SpeechWords shared() {
    return Loaded.WORDS;
  }

  /** Returns the kinds of a word in lower case, as bits; 0 if it is of none. */
  int of(String word) {
    if (!shapes.get(shape(word))) {
      return 0;
    }
    Integer found = kinds.get(word);
    return found == null ? 0 : found;
  }

  private static int shape(String word) {
    int length = word.length();
    int letters = word.charAt(0) * 31 + word.charAt(length - 1);
    return (letters * 17 + length) & (SHAPES - 1);
  }

  private void addLine(String kind, String entries) {
    int bit = KINDS.get(kind);
    if (!VERBS.contains(kind)) {
      words(entries).forEach(word -> add(word, bit));
      return;
    }
    for (String verb : List.of(entries.split(";\\s*", -1))) {
      List<String> forms = words(verb);
      add(forms.get(0), bit | BASE);
      add(forms.get(1), bit | FINITE_CUE);
      add(forms.get(2), bit | FINITE_CUE);
      add(forms.get(3), bit | PARTICIPLE);
    }
  }

  private void add(String word, int bits) {
    shapes.set(shape(word));
    kinds.merge(word, bits, (earlier, more) -> earlier | more);
    if (word.length() > 1 && word.indexOf('\'') >= 0) {
      add(word.replace('\'', '’'), bits);
    }
  }

  private static List<String> words(String entries) {
    return List.of(entries.split("\\s+", -1));
  }

  private static final class Loaded {
    private static final SpeechWords WORDS = new SpeechWords();
  }
}
