package tidings.enrich.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import org.jspecify.annotations.Nullable;

/**
 * The likelihood of each language for a text in Latin script: naive Bayes over common words and
 * marked letters, and where that is not sure, over the estimate of an n-gram model too.
 */
final class LatinGuess {
  /** Words of one text are no independent witnesses: what they say together is toned down. */
  private static final double TONE = 1.4;

  /** The n-gram model gives a likelihood by the n-gram, and knows little of each. */
  private static final double MODEL = 13;

  private static final double MARK = 1.0;
  private static final double FOREIGN_MARK = -3.0;
  private static final double MIN_FOREIGN_MARKS = -12.0;

  /** Most articles that reach us are English; few are of a language whose speakers are few. */
  private static final Set<String> WIDELY_USED =
      Set.of("de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr", "vi");

  private static final double ENGLISH = 2.0;

  private static final double RARE = -1.0;

  /** Most that reads like Malay is Indonesian, and their common words are the same. */
  private static final double MALAY = -2.5;

  /** A language that the table does not have: only the model knows it. */
  private static final double UNKNOWN = -4.5;

  private static final double DECLARED = 2.5;

  /** What the model does not know it cannot say. */
  private static final double NEVER = -1e6;

  private final LatinLanguages table = LatinLanguages.shared();
  private final double[] likelihood = new double[table.all().size()];
  private int words;
  private int unmarked;
  private int marked;

  LatinGuess(String text, @Nullable String declared) {
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetter(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        addWord(text.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    for (int i = 0; i < likelihood.length; i++) {
      LatinLanguage language = table.all().get(i);
      likelihood[i] +=
          Math.max(MIN_FOREIGN_MARKS, marks(text, language))
              + unmarked * language.unmarked()
              + prior(language.tag())
              + (language.tag().equals(declared) ? DECLARED : 0);
    }
  }

  private static double prior(String tag) {
    if (tag.equals("en")) {
      return ENGLISH;
    }
    if (tag.equals("ms")) {
      return MALAY;
    }
    return WIDELY_USED.contains(tag) ? 0 : RARE;
  }

  private void addWord(String word) {
    words++;
    double[] worth = table.worth(word);
    for (int i = 0; i < worth.length; i++) {
      likelihood[i] += worth[i];
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 0x80) {
        unmarked++;
      } else {
        marked++;
      }
    }
  }

  private double marks(String text, LatinLanguage language) {
    if (marked == 0) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= 0x80 && Character.isLetter(letter)) {
        boolean own = language.marks().indexOf(Character.toLowerCase(letter)) >= 0;
        sum += own ? MARK : FOREIGN_MARK;
      }
    }
    return sum;
  }

  /** Returns the number of words. */
  int words() {
    return words;
  }

  /** Returns the likeliest language by words and letters alone. */
  Guess byWords() {
    List<String> tags = new ArrayList<>();
    double[] sums = new double[likelihood.length];
    for (int i = 0; i < sums.length; i++) {
      tags.add(table.all().get(i).tag());
      sums[i] = likelihood[i] / TONE;
    }
    return Guess.likeliest(tags, sums);
  }

  /** Returns the likeliest language by words, letters and what the model says. */
  Guess with(Language[] model) {
    List<String> tags = new ArrayList<>();
    double[] sums = new double[likelihood.length + model.length];
    for (int i = 0; i < likelihood.length; i++) {
      tags.add(table.all().get(i).tag());
      sums[i] = NEVER;
    }
    double unknown = (unmarked * StrictMath.log(0.97) + marked * -1.0 + UNKNOWN) / TONE;
    for (Language language : model) {
      String tag = LanguageModel.tag(language.getLang());
      double says = MODEL * StrictMath.log(language.getConfidence());
      int known = tags.indexOf(tag);
      if (known >= 0 && known < likelihood.length) {
        sums[known] = likelihood[known] / TONE + says;
      } else {
        sums[tags.size()] = unknown + says;
        tags.add(tag);
      }
    }
    return Guess.likeliest(tags, Arrays.copyOf(sums, tags.size()));
  }
}
