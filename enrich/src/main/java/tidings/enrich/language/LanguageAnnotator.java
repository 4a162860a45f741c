package tidings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;

/**
 * Finds the language of a sample from title and text: first by its script, then by letters that
 * only one language has, then by common words, and where these leave doubt, with OpenNLP's
 * character n-gram model. Where all of that does not tell, the declared language stands; without
 * one there is none.
 */
public final class LanguageAnnotator implements Annotator {
  /** Fewer letters are a name or an abbreviation. */
  private static final int MIN_LATIN_LETTERS = 9;

  private static final int MIN_LETTERS = 4;

  /** A guess below it is no better than what the source declares, or none. */
  private static final double DOUBTFUL = 0.4;

  /** Weight of the logarithms of the n-gram model among a few languages of one script. */
  private static final double MODEL = 8;

  /** Advantage of the most common of them. */
  private static final double COMMONEST_LEAD = 0.7;

  /** Advantage of the declared one of them. */
  private static final double DECLARED = 2.5;

  private static final List<String> CYRILLIC = List.of("ru", "bg", "uk", "sr", "mk");
  private static final List<String> ARABIC = List.of("ar", "fa", "ur");
  private static final List<String> DEVANAGARI = List.of("hi", "mr", "ne");

  /** Confidence of a declared language that shares its script with a more common one. */
  private static final double AS_DECLARED = 0.7;

  /** A headline without kana may be Japanese; a long text without is not. */
  private static final double SURE_OF_HAN = 0.9;

  /** Where words are so sure, and there are enough of them, the n-gram model is not asked. */
  private static final double SURE = 0.985;

  private static final int ENOUGH_WORDS = 7;
  private static final double SURE_OF_ENGLISH = 0.99;

  private final LanguageDetectorME detector = new LanguageDetectorME(LanguageModel.shared());

  @Override
  public String name() {
    return "language";
  }

  @Override
  public String version() {
    return "scripts-words-opennlp-langdetect-1.3.0/3";
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    String sample = Sample.of(article.title(), article.text());
    String declared = article.declaredLanguage();
    if (EnglishWords.prove(sample)) {
      return Findings.of(new Finding.Language("en", SURE_OF_ENGLISH));
    }
    Guess guess = guess(sample, declared == null ? null : LanguageModel.primary(declared));
    if (guess != null && guess.confidence() >= DOUBTFUL) {
      return Findings.of(new Finding.Language(guess.tag(), guess.confidence()));
    }
    return declared == null ? Findings.of() : Findings.of(new Finding.Language(declared, 0));
  }

  private @Nullable Guess guess(String sample, @Nullable String declared) {
    Scripts scripts = new Scripts(sample);
    UnicodeScript main = scripts.main();
    if (main == null
        || scripts.weight() < (main == UnicodeScript.LATIN ? MIN_LATIN_LETTERS : MIN_LETTERS)) {
      return null;
    }
    Guess byScript = scripts.language();
    if (byScript != null) {
      return declared == null ? byScript : heed(declared, byScript, main);
    }
    return switch (main) {
      case LATIN -> latin(sample, declared);
      case CYRILLIC -> byLetters(Letters.CYRILLIC, sample, CYRILLIC, declared);
      case ARABIC -> byLetters(Letters.ARABIC, sample, ARABIC, declared);
      case DEVANAGARI -> amongModel(sample, DEVANAGARI, declared);
      default -> null;
    };
  }

  private Guess latin(String sample, @Nullable String declared) {
    LatinGuess words = new LatinGuess(sample, declared);
    Guess byWords = words.byWords();
    if (byWords.confidence() >= SURE && words.words() >= ENOUGH_WORDS) {
      return byWords;
    }
    return words.with(detector.predictLanguages(sample));
  }

  /** Prefers a declared language where it has the same script and the guess is only usual. */
  private static Guess heed(String declared, Guess byScript, UnicodeScript main) {
    boolean mayBe =
        main == UnicodeScript.HAN
            ? byScript.confidence() < SURE_OF_HAN
            : main != UnicodeScript.KATAKANA;
    return mayBe && !declared.equals(byScript.tag()) && LanguageModel.script(declared) == main
        ? new Guess(declared, AS_DECLARED)
        : byScript;
  }

  private Guess byLetters(
      Letters letters, String sample, List<String> among, @Nullable String declared) {
    Guess guess = letters.guess(sample);
    return guess != null ? guess : amongModel(sample, among, declared);
  }

  /** Asks the model which of some languages is likeliest; the first is the most usual. */
  private Guess amongModel(String sample, List<String> among, @Nullable String declared) {
    double[] logarithms = new double[among.size()];
    logarithms[0] = COMMONEST_LEAD;
    for (Language language : detector.predictLanguages(sample)) {
      int index = among.indexOf(LanguageModel.tag(language.getLang()));
      if (index >= 0) {
        logarithms[index] += MODEL * StrictMath.log(language.getConfidence());
      }
    }
    if (declared != null && among.contains(declared)) {
      logarithms[among.indexOf(declared)] += DECLARED;
    }
    return Guess.likeliest(among, logarithms);
  }
}
