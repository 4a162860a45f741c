package tidings.enrich.capitalized;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which runs of capitals are names: those of two words in the middle of a sentence, and
 * single words that are so written twice. Where every noun has a capital, only what a form of
 * address introduces, or two words that come again.
 */
final class ShapeNames {
  /** Languages that write nouns with a capital. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

  private static final int MIN_LETTERS = 3;

  /** In place of a name where several end in the same word. */
  private static final String SEVERAL = "";

  private final boolean capitalNouns;
  private final Map<String, Integer> inside = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();
  private final Map<String, String> byLastWord = new HashMap<>();
  private final Map<String, List<CapitalRun>> names = new LinkedHashMap<>();

  private ShapeNames(String language) {
    capitalNouns = CAPITAL_NOUNS.contains(language);
  }

  /** Returns the mentions of each name, by the fullest way it is written, in order. */
  static Map<String, List<CapitalRun>> of(List<CapitalRun> runs, String language) {
    ShapeNames names = new ShapeNames(language);
    runs.forEach(names::count);
    runs.forEach(names::addFull);
    runs.forEach(names::addShort);
    return names.names;
  }

  private void count(CapitalRun run) {
    if (!run.initial()) {
      inside.merge(run.name(), 1, Integer::sum);
    }
    if (run.introduced()) {
      introduced.add(run.name());
    }
  }

  private void addFull(CapitalRun run) {
    if (run.words() > 1 && isName(run)) {
      names.computeIfAbsent(run.name(), name -> new ArrayList<>()).add(run);
      byLastWord.merge(
          run.lastWord(), run.name(), (known, other) -> known.equals(other) ? known : SEVERAL);
    }
  }

  private void addShort(CapitalRun run) {
    if (run.words() > 1 || run.name().length() < MIN_LETTERS) {
      return;
    }
    String full = fullName(run.name());
    if (full != null) {
      names.get(full).add(run);
    } else if (isName(run)) {
      names.computeIfAbsent(run.name(), name -> new ArrayList<>()).add(run);
    }
  }

  private boolean isName(CapitalRun run) {
    int times = inside.getOrDefault(run.name(), 0);
    if (introduced.contains(run.name())) {
      return true;
    }
    if (capitalNouns) {
      return run.words() > 1 && times > 1;
    }
    return times > (run.words() > 1 ? 0 : 1);
  }

  /** Returns the one name of several words that ends in a word; null if none or several do. */
  private @Nullable String fullName(String word) {
    String name = byLastWord.get(word);
    return SEVERAL.equals(name) ? null : name;
  }
}
