package tidings.enrich.language;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;

/**
 * Finds the language with OpenNLP's character n-gram model. It reads a sample from the beginning of
 * the text, preceded by the title where the text is short. Where the sample does not tell, the
 * declared language stands; without one, a likely guess does.
 */
public final class LanguageAnnotator implements Annotator {
  /** Beyond it the model gets slower and no surer. */
  private static final int SAMPLE = 350;

  private static final int LEAST_LETTERS = 12;

  /** How far the second language must be behind the first, as a share, to contradict the source. */
  private static final double SURE = 0.3;

  /** The same, where the source declares nothing. */
  private static final double LIKELY = 0.15;

  /** What the model says of most texts that prove to be English. */
  private static final double SURE_OF_ENGLISH = 0.99;

  private final LanguageDetectorME detector = new LanguageDetectorME(LanguageModel.shared());

  @Override
  public String name() {
    return "language";
  }

  @Override
  public String version() {
    return "opennlp-langdetect-1.3.0/2";
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    String sample = sample(article);
    String declared = article.declaredLanguage();
    if (sample.codePoints().filter(Character::isLetter).limit(LEAST_LETTERS).count()
        < LEAST_LETTERS) {
      return declared(declared);
    }
    if (EnglishWords.prove(sample)) {
      return Findings.of(new Finding.Language("en", SURE_OF_ENGLISH));
    }
    Language[] guesses = detector.predictLanguages(sample);
    double lead = 1 - guesses[1].getConfidence() / guesses[0].getConfidence();
    if (lead < (declared == null ? LIKELY : SURE)) {
      return declared(declared);
    }
    return Findings.of(new Finding.Language(LanguageModel.tag(guesses[0].getLang()), lead));
  }

  private static Findings declared(@Nullable String declared) {
    return declared == null ? Findings.of() : Findings.of(new Finding.Language(declared, 0));
  }

  private static String sample(AnnotatedArticle article) {
    String text = article.text();
    String source = text.length() >= SAMPLE ? text : article.title() + "\n" + text;
    if (source.length() <= SAMPLE) {
      return source;
    }
    boolean partsPair = Character.isSurrogatePair(source.charAt(SAMPLE - 1), source.charAt(SAMPLE));
    return source.substring(0, partsPair ? SAMPLE - 1 : SAMPLE);
  }
}
