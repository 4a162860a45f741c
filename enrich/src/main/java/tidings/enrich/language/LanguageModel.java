package tidings.enrich.language;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import tidings.enrich.annotator.LanguageTag;
import tidings.enrich.annotator.ModelFile;

/** OpenNLP's model of 103 languages, loaded once for the process, and what it calls them. */
final class LanguageModel {
  /** Languages that the model tells apart and readers of a news topic do not. */
  private static final Map<String, String> BY_MACROLANGUAGE =
      Map.of(
          "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "pnb", "pa", "nob",
          "nb");

  private LanguageModel() {}

  /** Loads at the first call; safe to share among threads. */
  static LanguageDetectorModel shared() {
    return Loaded.MODEL;
  }

  /** Returns the BCP 47 tag of a language by its code in ISO 639-3. */
  static String tag(String iso6393) {
    String known = BY_MACROLANGUAGE.get(iso6393);
    return known != null ? known : new ULocale(iso6393).getLanguage();
  }

  /** Returns the primary subtag of a tag, {@code nb} for {@code no} as in the model. */
  static String primary(String tag) {
    String primary = LanguageTag.primary(tag);
    return primary.equals("no") ? "nb" : primary;
  }

  /** Returns the script that a language is usually written in, Han for all that use it. */
  static UnicodeScript script(String language) {
    String script = ULocale.addLikelySubtags(new ULocale(language)).getScript();
    return switch (script) {
      case "Jpan", "Hans", "Hant" -> UnicodeScript.HAN;
      case "Kore" -> UnicodeScript.HANGUL;
      case "" -> UnicodeScript.UNKNOWN;
      default -> UnicodeScript.forName(script);
    };
  }

  private static final class Loaded {
    private static final LanguageDetectorModel MODEL =
        ModelFile.read(LanguageModel.class, "/langdetect-183.bin", LanguageDetectorModel::new);
  }
}
