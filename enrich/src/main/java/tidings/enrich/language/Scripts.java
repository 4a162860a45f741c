package tidings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of a text by script: some scripts say which language it is. */
final class Scripts {
  /** Scripts in which nearly all news is of one language. */
  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.ORIYA, "or"),
          Map.entry(UnicodeScript.THAANA, "dv"),
          Map.entry(UnicodeScript.TIBETAN, "bo"),
          Map.entry(UnicodeScript.MONGOLIAN, "mn"));

  /** A text is Japanese if so many of a hundred of its letters are kana, which Chinese has not. */
  private static final int KANA_PERCENT = 5;

  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private int weight;

  /** Counts the letters of a text. A sign that stands for a syllable or a word counts for more. */
  Scripts(String text) {
    text.codePoints().filter(Character::isLetter).forEach(this::count);
  }

  private void count(int point) {
    if (point < 0x80) {
      add(UnicodeScript.LATIN, 1);
      return;
    }
    UnicodeScript script = UnicodeScript.of(point);
    if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
      return;
    }
    boolean isWord = script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    add(script, isWord ? 3 : 1);
  }

  private void add(UnicodeScript script, int count) {
    letters.merge(script, count, Integer::sum);
    weight += count;
  }

  /** Returns the number of letters, those that stand for words counted as three. */
  int weight() {
    return weight;
  }

  /** Returns the script of most letters, Han and kana taken together; null without letters. */
  @Nullable UnicodeScript main() {
    UnicodeScript main = null;
    for (UnicodeScript script : letters.keySet()) {
      main = main == null || of(script) > of(main) ? script : main;
    }
    return main;
  }

  /** Returns the language that the main script says by itself, with the script's share; or null. */
  @Nullable Guess language() {
    UnicodeScript main = main();
    if (main == null) {
      return null;
    }
    double share = Math.round(100.0 * of(main) / weight) / 100.0;
    if (isJapaneseOrChinese(main)) {
      return japaneseOrChinese(share);
    }
    String language = LANGUAGES.get(main);
    return language == null ? null : new Guess(language, Math.min(0.99, share));
  }

  private Guess japaneseOrChinese(double share) {
    int kana = own(UnicodeScript.HIRAGANA) + own(UnicodeScript.KATAKANA);
    int han = own(UnicodeScript.HAN) / 3;
    if (kana * 100 >= (kana + han) * KANA_PERCENT) {
      return new Guess("ja", Math.min(0.99, share));
    }
    // A Japanese headline may do without kana, if it is short.
    return new Guess("zh", Math.min(han < 20 ? 0.85 : 0.98, share));
  }

  private int of(UnicodeScript script) {
    return isJapaneseOrChinese(script)
        ? own(UnicodeScript.HAN) + own(UnicodeScript.HIRAGANA) + own(UnicodeScript.KATAKANA)
        : own(script);
  }

  private int own(UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }

  private static boolean isJapaneseOrChinese(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
