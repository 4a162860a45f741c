package tidings.enrich.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Languages that share a script told apart by letters that only one of them has. Where several are
 * named, the first whose letters occur stands.
 */
final class Letters {
  static final Letters CYRILLIC =
      new Letters(
          new Rule("kk", "әғқұһі", "әғқұ"),
          new Rule("tg", "ӣқӯҳҷғ", "ӣӯҳҷ"),
          new Rule("mn", "өү", "өү"),
          new Rule("mk", "ѓќѕ", "ѓќѕ"),
          new Rule("sr", "ђћџјљњ", "ђћџјљњ"),
          new Rule("be", "ўі", "ў"),
          new Rule("uk", "іїєґ", "іїєґ"),
          new Rule("ru", "ыэё", "ыэё"));

  static final Letters ARABIC =
      new Letters(
          new Rule("ckb", "ێۆڕڵە", "ێۆڕڵ"),
          new Rule("ps", "ټډړښګڼۍ", "ټډړښڼۍ"),
          new Rule("ur", "ٹڈڑںےہھ", "ٹڈڑںےہھ"),
          new Rule("fa", "پچژگکی", "پچژگکی"),
          new Rule("ar", "ةىيكأإ", "ةىيكأإ"));

  /**
   * A language by its letters.
   *
   * @param all letters that speak for it
   * @param own those of them that are enough to try it
   */
  private record Rule(String tag, String all, String own) {}

  /** One letter may come with a foreign name; of so many letters, this many must speak for it. */
  private static final int LETTERS_FOR_ONE = 120;

  private final List<Rule> rules;

  private Letters(Rule... rules) {
    this.rules = List.of(rules);
  }

  /** Returns the language whose letters a text has, surer the more of them; null if it has none. */
  @Nullable Guess guess(String text) {
    int letters = (int) text.codePoints().filter(Character::isLetter).count();
    for (Rule rule : rules) {
      int found = count(text, rule.all());
      if (count(text, rule.own()) > 0 && found * LETTERS_FOR_ONE >= letters) {
        return new Guess(rule.tag(), found > 2 ? 0.97 : 0.9);
      }
    }
    return null;
  }

  private static int count(String text, String letters) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += letters.indexOf(Character.toLowerCase(text.charAt(i))) >= 0 ? 1 : 0;
    }
    return count;
  }
}
